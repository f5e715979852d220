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
import org.qingdan.shared.Span;
import org.qingdan.shared.StableId;
import org.qingdan.unit.Unit;

/** A unit in its role for one measure, as the notice says it. */
@Entity
class Assignment {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Measure measure;
    private int position;

    @ManyToOne(fetch = FetchType.LAZY)
    private Unit unit;

    @Enumerated(EnumType.STRING)
    private Role role;

    /** The unit's name as the notice prints it here, which may be one of its other names. */
    private String text;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "source_start"))
    @AttributeOverride(name = "end", column = @Column(name = "source_end"))
    private Span source;

    protected Assignment() {
    }

    Assignment(Measure measure, int position, Unit unit, Role role, String text, Span source) {
        this.id = StableId.of("assignment", measure.id(), position, unit.id());
        this.measure = measure;
        this.position = position;
        this.unit = unit;
        this.role = role;
        this.text = text;
        this.source = source;
    }

    Unit unit() {
        return unit;
    }

    Role role() {
        return role;
    }
}
