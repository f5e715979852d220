package org.qingdan.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * The record that the event of RELATIVE deadlines happened, for every deadline of the notice that waits for it. The last
 * record holds; one without a date takes the earlier ones back. Never changed and never removed.
 */
@Entity
public class Occurrence {

    @Id
    private String id;

    /** Given by the database: the order in which things were recorded. */
    @Column(insertable = false, updatable = false)
    private long number;

    private String noticeId;
    private String triggerText;
    private LocalDate occurredOn;
    private LocalDate recordedOn;
    private OffsetDateTime recordedAt;
    private String personId;
    private String personName;
    private String note;

    protected Occurrence() {
    }

    Occurrence(String noticeId, String trigger, LocalDate occurredOn, Happening.Who who, String note,
            OffsetDateTime at) {
        this.id = UUID.randomUUID().toString();
        this.noticeId = noticeId;
        this.triggerText = trigger;
        this.occurredOn = occurredOn;
        this.recordedOn = at.toLocalDate();
        this.recordedAt = at;
        this.personId = who.id();
        this.personName = who.name();
        this.note = note;
    }
}
