package org.qingdan.notice.reading;

/** What a unit has to do with a measure: lead it, cooperate under a lead, or answer for it where nobody leads. */
public enum Role {
    LEAD, COOPERATING, RESPONSIBLE
}
