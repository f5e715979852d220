package org.qingdan.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One thing that happened to an obligation. Never changed and never removed: a correction is another happening. */
@Entity
public class Happening {

    @Id
    private String id;

    /** Given by the database: the order in which things were recorded. */
    @Column(insertable = false, updatable = false)
    private long number;

    private String obligationId;

    @Enumerated(EnumType.STRING)
    private HappeningKind kind;

    /** The day in the city's time zone: what counts for asOf. */
    private LocalDate happenedOn;
    private OffsetDateTime recordedAt;
    private String personId;
    private String personName;

    /** The earlier happening that this one answers or corrects; null where there is none. */
    private String refersTo;

    /** The date asked for or granted. */
    private LocalDate dueOn;

    /** How much is done, 0 to 100. */
    private Integer percent;
    private String note;

    protected Happening() {
    }

    Happening(String obligationId, What what, Who who, OffsetDateTime at) {
        this.id = UUID.randomUUID().toString();
        this.obligationId = obligationId;
        this.kind = what.kind();
        this.happenedOn = at.toLocalDate();
        this.recordedAt = at;
        this.personId = who.id();
        this.personName = who.name();
        this.refersTo = what.refersTo();
        this.dueOn = what.dueOn();
        this.percent = what.percent();
        this.note = what.note();
    }

    /** Who did it. */
    public record Who(String id, String name) {
    }

    /** What is to be recorded. */
    public record What(HappeningKind kind, String refersTo, LocalDate dueOn, Integer percent, String note) {

        public static What of(HappeningKind kind, String note) {
            return new What(kind, null, null, null, note);
        }

        public static What about(Happening earlier, HappeningKind kind, String note) {
            return new What(kind, earlier.id, earlier.dueOn, null, note);
        }
    }

    Course.Step step() {
        return new Course.Step(obligationId, kind, happenedOn, dueOn, percent, note);
    }

    public String obligationId() {
        return obligationId;
    }

    public String id() {
        return id;
    }

    public HappeningKind kind() {
        return kind;
    }

    public String refersTo() {
        return refersTo;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    public OffsetDateTime recordedAt() {
        return recordedAt;
    }

    public String personId() {
        return personId;
    }

    public String personName() {
        return personName;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Integer percent() {
        return percent;
    }

    public String note() {
        return note;
    }
}
