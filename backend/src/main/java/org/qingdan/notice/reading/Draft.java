package org.qingdan.notice.reading;

import java.time.LocalDate;
import java.util.List;

/** What was read from a notice's text, for a person to confirm: nothing in it is stored yet. */
public record Draft(String title, Span titleSpan, String issuer, String documentNumber, LocalDate issuedOn,
        LocalDate publishedOn, List<PartDraft> parts, List<SameUnit> aliases, List<Finding> findings) {
}
