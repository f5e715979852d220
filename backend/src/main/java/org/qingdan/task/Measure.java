package org.qingdan.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import org.qingdan.shared.Span;
import org.qingdan.shared.StableId;
import org.qingdan.unit.Unit;

/** What the city itself will do for a task: the smallest thing that is done, numbered inside its task. */
@Entity
public class Measure {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Task task;

    private int number;

    /** Its place in the whole notice: by task, then by number. */
    private long position;
    private String text;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "source_start"))
    @AttributeOverride(name = "end", column = @Column(name = "source_end"))
    private Span source;

    @OneToMany(mappedBy = "measure", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private final List<Assignment> assignments = new ArrayList<>();

    @OneToMany(mappedBy = "measure", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private final List<Deadline> deadlines = new ArrayList<>();

    @OneToMany(mappedBy = "measure", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private final List<Obligation> obligations = new ArrayList<>();

    protected Measure() {
    }

    Measure(Task task, int number, String text, Span source) {
        this.id = StableId.of("measure", task.id(), number);
        this.task = task;
        this.number = number;
        this.position = task.position() * 1000L + number;
        this.text = text;
        this.source = source;
    }

    public void assign(Unit unit, Role role, String asPrinted, Span source) {
        assignments.add(new Assignment(this, assignments.size() + 1, unit, role, asPrinted, source));
    }

    public void setDeadline(DeadlineTerms terms, Finding finding) {
        deadlines.add(new Deadline(this, deadlines.size() + 1, terms, finding));
    }

    /** Enters the rows of the ledger that follow from its assignments and deadlines. */
    public void oblige() {
        Accountability.of(assignments, deadlines).forEach(duty ->
                obligations.add(new Obligation(this, obligations.size() + 1, duty)));
    }

    String id() {
        return id;
    }

    long position() {
        return position;
    }
}
