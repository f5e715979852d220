package org.qingdan.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.qingdan.shared.Span;
import org.qingdan.shared.StableId;

/** By when a measure, a part of it, or one level of it has to be done. */
@Entity
class Deadline {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Measure measure;
    private int position;

    @Enumerated(EnumType.STRING)
    private DeadlineKind kind;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private Level level;
    private String part;
    private String triggerText;

    /** ISO 8601 period after the event, such as P1M. */
    private String within;
    private String text;
    private boolean yearInferred;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "source_start"))
    @AttributeOverride(name = "end", column = @Column(name = "source_end"))
    private Span source;

    @ManyToOne(fetch = FetchType.LAZY)
    private Finding finding;

    protected Deadline() {
    }

    Deadline(Measure measure, int position, DeadlineTerms terms, Finding finding) {
        this.id = StableId.of("deadline", measure.id(), position);
        this.measure = measure;
        this.position = position;
        this.kind = terms.kind();
        this.dueOn = terms.dueOn();
        this.level = terms.level();
        this.part = terms.part();
        this.triggerText = terms.trigger();
        this.within = terms.within() == null ? null : terms.within().toString();
        this.text = terms.text();
        this.yearInferred = terms.yearInferred();
        this.source = terms.source();
        this.finding = finding;
    }

    String id() {
        return id;
    }

    Level level() {
        return level;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
