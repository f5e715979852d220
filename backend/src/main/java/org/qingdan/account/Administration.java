package org.qingdan.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.qingdan.shared.Actor;
import org.qingdan.shared.InvalidQuery;
import org.qingdan.unit.Unit;
import org.qingdan.unit.Units;

/** Giving, changing and taking away accounts; within the transaction of whoever calls. */
@ApplicationScoped
class Administration {

    private static final Logger LOG = Logger.getLogger("qingdan.security");

    private final People people;
    private final Sessions sessions;
    private final Units units;
    private final Passwords passwords;
    private final Actor actor;
    private final Clock clock;

    Administration(People people, Sessions sessions, Units units, Passwords passwords, Actor actor, Clock clock) {
        this.people = people;
        this.sessions = sessions;
        this.units = units;
        this.passwords = passwords;
        this.actor = actor;
        this.clock = clock;
    }

    NewAccount add(NewPerson request) {
        if (people.named(request.userName()).isPresent()) {
            throw new UserNameTaken(request.userName());
        }
        var password = Secrets.oneTimePassword();
        var person = new Person(request.userName(), request.fullName().strip(), request.role(), unit(request.unitId()),
                passwords.hash(password), clock.instant());
        people.persistAndFlush(person);
        LOG.infof("%s gave %s an account as %s", actor.personName(), person.userName(), person.role());
        return new NewAccount(PersonView.of(person, clock.instant()), password);
    }

    void edit(Person person, PersonEdit edit) {
        boolean wasActiveAdmin = person.isActiveAdmin();
        if (edit.fullName() != null) {
            person.rename(edit.fullName().strip());
        }
        if (edit.role() != null || edit.unitId() != null) {
            var role = edit.role() == null ? person.role() : edit.role();
            boolean stays = edit.unitId() == null && role == PersonRole.UNIT;
            person.act(role, stays ? person.unit() : unit(edit.unitId()));
        }
        if (edit.enabled() != null) {
            person.enable(edit.enabled());
        }
        people.flush();
        if (wasActiveAdmin && !person.isActiveAdmin() && !people.hasAdminBesides(person)) {
            throw new LastAdmin();
        }
        if (!person.enabled()) {
            sessions.closeAll(person);
        }
        LOG.infof("%s changed the account %s: %s", actor.personName(), person.userName(), edit);
    }

    NewAccount resetPassword(Person person) {
        var password = Secrets.oneTimePassword();
        person.receivePassword(passwords.hash(password));
        people.flush();
        sessions.closeAll(person);
        LOG.infof("%s reset the password of %s", actor.personName(), person.userName());
        return new NewAccount(PersonView.of(person, clock.instant()), password);
    }

    private Unit unit(String id) {
        return id == null ? null : units.findByIdOptional(id)
                .orElseThrow(() -> InvalidQuery.of("unitId", "没有标识为“" + id + "”的单位"));
    }
}
