package org.qingdan.notice.reading;

/** For which level of administration a deadline holds. */
public enum Level {
    ALL, CITY, COUNTY
}
