package org.qingdan.notice.reading;

/** How far a finding goes: damage was mended, something unsaid was inferred, or a person has to look. */
public enum Certainty {
    MENDED, INFERRED, UNSURE
}
