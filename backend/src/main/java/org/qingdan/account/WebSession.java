package org.qingdan.account;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;

/** A browser in which somebody has signed in; kept in the database, so that every instance knows it and signing out is real. */
@Entity
class WebSession {

    private static final Duration NOTED = Duration.ofMinutes(1);

    @Id
    private String hash;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    private Instant createdAt;
    private Instant lastSeenAt;

    protected WebSession() {
    }

    WebSession(String hash, Person person, Instant now) {
        this.hash = hash;
        this.person = person;
        this.createdAt = now;
        this.lastSeenAt = now;
    }

    boolean isOver(AccountConfig.Session limits, Instant now) {
        return now.isAfter(lastSeenAt.plus(limits.idle())) || now.isAfter(createdAt.plus(limits.absolute()));
    }

    /** Written down at most once a minute. */
    boolean isWorthNoting(Instant now) {
        return now.isAfter(lastSeenAt.plus(NOTED));
    }

    String hash() {
        return hash;
    }

    Person person() {
        return person;
    }
}
