package org.qingdan.shared;

/** The roles a person can have; names as in the API. */
public final class Roles {

    /** 领导小组办公室: imports, reviews, reminds, closes, reports upward. */
    public static final String OFFICE = "OFFICE";
    /** Acts for its own unit, also a county: plans, reports, asks. */
    public static final String UNIT = "UNIT";
    /** Reads everything, comments. */
    public static final String LEADER = "LEADER";
    /** People, units, settings. */
    public static final String ADMIN = "ADMIN";

    private Roles() {
    }
}
