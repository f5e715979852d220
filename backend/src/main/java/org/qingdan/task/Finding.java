package org.qingdan.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.qingdan.shared.Span;
import org.qingdan.shared.StableId;

/** A place that was not simply taken as printed: what stands there, how it was read, and why (design.md §3.7). */
@Entity
public class Finding {

    @Id
    private String id;
    private String noticeId;
    private int position;
    private String rule;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;
    private String original;
    private String reading;
    private String explanation;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "source_start"))
    @AttributeOverride(name = "end", column = @Column(name = "source_end"))
    private Span source;

    protected Finding() {
    }

    public Finding(String noticeId, int position, FindingView view) {
        this.id = StableId.of("finding", noticeId, position, view.rule());
        this.noticeId = noticeId;
        this.position = position;
        this.rule = view.rule();
        this.certainty = view.certainty();
        this.original = view.original();
        this.reading = view.reading();
        this.explanation = view.explanation();
        this.source = view.source();
    }
}
