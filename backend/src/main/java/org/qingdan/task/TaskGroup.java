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

/** The tasks of one indicator in a part; its responsible units as printed are context, not assignments. */
@Entity
public class TaskGroup {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Part part;

    @ManyToOne(fetch = FetchType.LAZY)
    private Indicator indicator;
    private int number;
    private String unitsText;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "source_start"))
    @AttributeOverride(name = "end", column = @Column(name = "source_end"))
    private Span source;

    @OneToMany(mappedBy = "group", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private final List<Task> tasks = new ArrayList<>();

    protected TaskGroup() {
    }

    TaskGroup(Part part, int number, Indicator indicator, String unitsText, Span source) {
        this.id = StableId.of("group", part.id(), number, indicator.name());
        this.part = part;
        this.number = number;
        this.indicator = indicator;
        this.unitsText = unitsText;
        this.source = source;
    }

    public Task addTask(int position, int number, String title, String practice, TaskSource source) {
        var task = new Task(this, position, number, title, practice, source);
        tasks.add(task);
        return task;
    }

    Part part() {
        return part;
    }
}
