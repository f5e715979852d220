package org.qingdan.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.qingdan.notice.reading.Draft;
import org.qingdan.shared.StableId;
import org.qingdan.unit.Region;

/** A published document with a task list, and its text exactly as published. */
@Entity
public class Notice {

    @Id
    private String id;
    private int position;
    private String jurisdictionCode;
    private String jurisdictionName;
    private String title;
    private String issuer;
    private String documentNumber;
    private LocalDate issuedOn;
    private LocalDate publishedOn;
    private String sourceName;

    /** SHA-256 of the text: the same text is not read twice. */
    private String sourceHash;
    private String sourceText;

    protected Notice() {
    }

    Notice(int position, Region jurisdiction, Draft draft, SourceText source) {
        this.id = StableId.of("notice", jurisdiction.code(), draft.title(), draft.issuedOn());
        this.position = position;
        this.jurisdictionCode = jurisdiction.code();
        this.jurisdictionName = jurisdiction.name();
        this.title = draft.title();
        this.issuer = draft.issuer();
        this.documentNumber = draft.documentNumber();
        this.issuedOn = draft.issuedOn();
        this.publishedOn = draft.publishedOn();
        this.sourceName = source.name();
        this.sourceHash = source.hash();
        this.sourceText = source.text();
    }

    String id() {
        return id;
    }

    String sourceText() {
        return sourceText;
    }
}
