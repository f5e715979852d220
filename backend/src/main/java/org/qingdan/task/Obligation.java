package org.qingdan.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.qingdan.shared.StableId;
import org.qingdan.unit.Unit;

/** A row of the ledger: one accountable unit × one measure × its due date. */
@Entity
class Obligation {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Measure measure;
    private long position;

    @ManyToOne(fetch = FetchType.LAZY)
    private Unit unit;

    @Enumerated(EnumType.STRING)
    private Role role;

    /** The deadline it follows from; null where the notice sets none. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Deadline deadline;

    /** The date as printed, kept whatever is extended later: the date in force follows from what happened. */
    private LocalDate firstDueOn;

    protected Obligation() {
    }

    Obligation(Measure measure, int position, Accountability.Duty duty) {
        var deadline = duty.deadline();
        this.id = StableId.of("obligation", measure.id(), duty.unit().id(), deadline == null ? "" : deadline.id());
        this.measure = measure;
        this.position = measure.position() * 1000 + position;
        this.unit = duty.unit();
        this.role = duty.role();
        this.deadline = deadline;
        this.firstDueOn = deadline == null ? null : deadline.dueOn();
    }

    String id() {
        return id;
    }

    String unitId() {
        return unit.id();
    }

    LocalDate firstDueOn() {
        return firstDueOn;
    }
}
