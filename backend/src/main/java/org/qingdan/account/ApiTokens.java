package org.qingdan.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The tokens of programs, revoked ones included. */
@ApplicationScoped
class ApiTokens implements PanacheRepositoryBase<ApiToken, String> {

    private final Clock clock;

    ApiTokens(Clock clock) {
        this.clock = clock;
    }

    /** The token with this secret, if it is good and its owner is still one of us. */
    Optional<ApiToken> good(String secret) {
        var today = LocalDate.now(clock);
        var token = find("from ApiToken t join fetch t.person p left join fetch p.unit where t.hash = ?1",
                Secrets.hash(secret)).firstResultOptional()
                .filter(known -> known.isGood(today) && known.person().enabled());
        // kept by the day: enough to see which tokens nobody needs, and one write a day
        token.filter(known -> !today.equals(known.lastUsedOn()))
                .ifPresent(known -> update("lastUsedOn = ?1 where id = ?2", today, known.id()));
        return token;
    }

    /** The newest first; of one person, or of everybody for null. */
    List<ApiToken> of(String personId) {
        return personId == null
                ? list("from ApiToken t join fetch t.person order by t.createdAt desc, t.id")
                : list("from ApiToken t join fetch t.person p where p.id = ?1 order by t.createdAt desc, t.id", personId);
    }
}
