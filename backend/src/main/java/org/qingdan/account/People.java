package org.qingdan.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Everybody who has or had an account. */
@ApplicationScoped
class People implements PanacheRepositoryBase<Person, String> {

    Optional<Person> named(String userName) {
        return find("userName", userName).firstResultOptional();
    }

    /** All whom this filter lets through, in the order of their user names, each with its unit. */
    List<Person> matching(PersonFilter filter) {
        return find("from Person p left join fetch p.unit order by p.userName").stream().filter(filter::fits).toList();
    }

    /** Whether there is an administrator besides this one; two who step down at the same moment wait for each other here. */
    boolean hasAdminBesides(Person person) {
        return find("role = ?1 and enabled = true order by id", PersonRole.ADMIN).withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream().anyMatch(admin -> !admin.id().equals(person.id()));
    }
}
