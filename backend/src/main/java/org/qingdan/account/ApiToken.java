package org.qingdan.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;

/** What a program shows instead of a password: acts as its owner, within its scope, until it expires or is revoked. */
@Entity
class ApiToken {

    /** Makes a token that was published by mistake easy to find. */
    static final String PREFIX = "qd_";

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    private String name;

    @Enumerated(EnumType.STRING)
    private TokenScope scope;

    private String hash;
    private Instant createdAt;
    private LocalDate expiresOn;
    private LocalDate lastUsedOn;
    private Instant revokedAt;

    protected ApiToken() {
    }

    ApiToken(String id, Person person, String name, TokenScope scope, String hash, Instant createdAt, LocalDate expiresOn) {
        this.id = id;
        this.person = person;
        this.name = name;
        this.scope = scope;
        this.hash = hash;
        this.createdAt = createdAt;
        this.expiresOn = expiresOn;
    }

    /** The last day is still good. */
    boolean isGood(LocalDate today) {
        return revokedAt == null && !today.isAfter(expiresOn);
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    String id() {
        return id;
    }

    Person person() {
        return person;
    }

    String name() {
        return name;
    }

    TokenScope scope() {
        return scope;
    }

    Instant createdAt() {
        return createdAt;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }

    LocalDate lastUsedOn() {
        return lastUsedOn;
    }

    Instant revokedAt() {
        return revokedAt;
    }
}
