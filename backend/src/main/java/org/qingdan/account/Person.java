package org.qingdan.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import org.qingdan.shared.InvalidQuery;
import org.qingdan.shared.StableId;
import org.qingdan.unit.Unit;

/** Somebody who signs in: known for ever by one user name, acting in one role, for a unit where the role is UNIT. */
@Entity
class Person {

    private static final int SHORTEST_PASSWORD = 10;

    @Id
    private String id;
    private String userName;
    private String fullName;

    @Enumerated(EnumType.STRING)
    private PersonRole role;

    @ManyToOne(fetch = FetchType.LAZY)
    private Unit unit;

    private String passwordHash;
    private boolean mustChangePassword;
    private int failedAttempts;
    private Instant lockedUntil;
    private boolean enabled = true;
    private Instant createdAt;

    @Version
    private long version;

    protected Person() {
    }

    /** @param passwordHash of a first password that somebody else knows, so it must be changed */
    Person(String userName, String fullName, PersonRole role, Unit unit, String passwordHash, Instant createdAt) {
        this.id = StableId.of("person", userName);
        this.userName = userName;
        this.fullName = fullName;
        this.createdAt = createdAt;
        this.passwordHash = passwordHash;
        this.mustChangePassword = true;
        act(role, unit);
    }

    /** Takes on a role: UNIT for a unit that can be called to account, the others for none. */
    void act(PersonRole newRole, Unit newUnit) {
        if (newRole == PersonRole.UNIT && newUnit == null) {
            throw InvalidQuery.of("unitId", "角色 UNIT 须有所属单位");
        }
        if (newRole != PersonRole.UNIT && newUnit != null) {
            throw InvalidQuery.of("unitId", "只有角色 UNIT 才有所属单位");
        }
        if (newUnit != null && !newUnit.kind().isAccountable()) {
            throw InvalidQuery.of("unitId", "“" + newUnit.name() + "”不是可以追责的单位");
        }
        this.role = newRole;
        this.unit = newUnit;
    }

    void rename(String newName) {
        this.fullName = newName;
    }

    void enable(boolean now) {
        this.enabled = now;
    }

    /** A password that somebody else knows: good for nothing but choosing an own one. */
    void receivePassword(String hash) {
        this.passwordHash = hash;
        this.mustChangePassword = true;
        unlock();
    }

    void choosePassword(String hash) {
        this.passwordHash = hash;
        this.mustChangePassword = false;
        unlock();
    }

    void unlock() {
        this.failedAttempts = 0;
        this.lockedUntil = null;
    }

    /** Long is what helps; kinds of characters are not asked for, they only make passwords that end in 1!. */
    void checkChoice(String current, String chosen) {
        if (chosen.codePointCount(0, chosen.length()) < SHORTEST_PASSWORD) {
            throw InvalidQuery.of("newPassword", "至少 " + SHORTEST_PASSWORD + " 个字符，越长越好");
        }
        if (chosen.equalsIgnoreCase(userName)) {
            throw InvalidQuery.of("newPassword", "不能与用户名相同");
        }
        if (chosen.equals(current)) {
            throw InvalidQuery.of("newPassword", "不能与现在的密码相同");
        }
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    boolean isActiveAdmin() {
        return enabled && role == PersonRole.ADMIN;
    }

    String id() {
        return id;
    }

    String userName() {
        return userName;
    }

    String fullName() {
        return fullName;
    }

    PersonRole role() {
        return role;
    }

    Unit unit() {
        return unit;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    boolean enabled() {
        return enabled;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
