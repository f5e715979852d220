package org.qingdan.shared;

import java.util.Arrays;

/** Who edits says which version they have seen, so that nobody overwrites what they have not read. */
public final class IfMatch {

    /** The edit does not say what it was made from. */
    static class NotGiven extends Refusal {

        private static final long serialVersionUID = 1;

        NotGiven() {
            super(428, "修改须带 If-Match，其值为所见版本的 ETag");
        }
    }

    /** Somebody else was first. */
    static class Stale extends Refusal {

        static final String DETAIL = "内容已被他人修改，请查看最新内容后再改";

        private static final long serialVersionUID = 1;

        Stale() {
            super(412, DETAIL);
        }
    }

    private IfMatch() {
    }

    /**
     * Refuses an edit that was not made from this version: 428 where it does not say, 412 where it was made from another.
     *
     * @param ifMatch the header as sent, perhaps null
     */
    public static void require(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new NotGiven();
        }
        // W/ is what a proxy makes of a tag when it compresses; versions are equal or they are not
        var made = Arrays.stream(ifMatch.split(",")).map(tag -> tag.strip().replaceFirst("^W/", ""));
        if (made.noneMatch(etag(version)::equals)) {
            throw new Stale();
        }
    }

    static String etag(long version) {
        return "\"" + version + '"';
    }
}
