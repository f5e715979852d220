package org.qingdan.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import org.qingdan.shared.Span;
import org.qingdan.shared.StableId;

/** A part of a notice's task list (一、复制推广的改革举措); tasks are numbered inside it. */
@Entity
public class Part {

    @Id
    private String id;
    private String noticeId;
    private int number;
    private String title;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "source_start"))
    @AttributeOverride(name = "end", column = @Column(name = "source_end"))
    private Span source;

    @OneToMany(mappedBy = "part", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private final List<TaskGroup> groups = new ArrayList<>();

    protected Part() {
    }

    public Part(String noticeId, int number, String title, Span source) {
        this.id = StableId.of("part", noticeId, number, title);
        this.noticeId = noticeId;
        this.number = number;
        this.title = title;
        this.source = source;
    }

    public TaskGroup addGroup(int number, Indicator indicator, String unitsText, Span source) {
        var group = new TaskGroup(this, number, indicator, unitsText, source);
        groups.add(group);
        return group;
    }

    String id() {
        return id;
    }

    String noticeId() {
        return noticeId;
    }
}
