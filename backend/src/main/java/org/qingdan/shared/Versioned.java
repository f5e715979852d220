package org.qingdan.shared;

/** A view of something that people edit: its version is its ETag, and comes back in the If-Match of an edit. */
public interface Versioned {

    /** Grows with every edit. */
    long version();
}
