package org.qingdan.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import org.qingdan.shared.Span;
import org.qingdan.shared.StableId;

/** One numbered task of a notice: a reform to copy, carried out through the city's own measures. */
@Entity
public class Task {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private TaskGroup group;

    /** Its place in the whole notice, from 1. */
    private int position;
    private int number;
    private String title;
    private String practice;
    private String unitsText;
    private String deadlineText;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "source_start"))
    @AttributeOverride(name = "end", column = @Column(name = "source_end"))
    private Span source;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "title_start"))
    @AttributeOverride(name = "end", column = @Column(name = "title_end"))
    private Span titleSource;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "practice_start"))
    @AttributeOverride(name = "end", column = @Column(name = "practice_end"))
    private Span practiceSource;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "units_start"))
    @AttributeOverride(name = "end", column = @Column(name = "units_end"))
    private Span unitsSource;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "deadline_start"))
    @AttributeOverride(name = "end", column = @Column(name = "deadline_end"))
    private Span deadlineSource;

    @OneToMany(mappedBy = "task", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private final List<Measure> measures = new ArrayList<>();

    protected Task() {
    }

    Task(TaskGroup group, int position, int number, String title, String practice, TaskSource source) {
        var part = group.part();
        this.id = StableId.of("task", part.noticeId(), part.id(), number, title);
        this.group = group;
        this.position = position;
        this.number = number;
        this.title = title;
        this.practice = practice;
        this.unitsText = source.unitsText();
        this.deadlineText = source.deadlineText();
        this.source = source.row();
        this.titleSource = source.title();
        this.practiceSource = source.practice();
        this.unitsSource = source.units();
        this.deadlineSource = source.deadline();
    }

    public Measure addMeasure(int number, String text, Span source) {
        var measure = new Measure(this, number, text, source);
        measures.add(measure);
        return measure;
    }

    String id() {
        return id;
    }

    int position() {
        return position;
    }

    String noticeId() {
        return group.part().noticeId();
    }
}
