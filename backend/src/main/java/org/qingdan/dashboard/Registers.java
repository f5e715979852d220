package org.qingdan.dashboard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.qingdan.shared.LedgerVersion;
import org.qingdan.task.IndicatorRef;

/** The register of names and assignments, looked up once per version of the ledger: five queries. */
@ApplicationScoped
class Registers {

    record Pair(String key, String value) {
    }

    private final EntityManager em;
    private final LedgerVersion version;
    private final Cache<Long, Register> kept = Caffeine.newBuilder().maximumSize(2).build();

    Registers(EntityManager em, LedgerVersion version) {
        this.em = em;
        this.version = version;
    }

    Register current() {
        return kept.get(version.current(), key -> lookUp());
    }

    private Register lookUp() {
        var units = em.createQuery("""
                select u.id, u.name, u.kind, u.regionCode, u.jurisdictionCode, u.jurisdictionName
                from Unit u order by u.position
                """, Register.Entry.class).getResultList();
        var indicators = em.createQuery("select i.code, i.name from Indicator i order by i.position",
                IndicatorRef.class).getResultList();
        var assigned = em.createQuery("""
                select a.measure.id, a.unit.id, a.role from Assignment a order by a.measure.position, a.position
                """, Register.Assigned.class).getResultList();
        return new Register(units, indicators,
                lists("select u.id, m.id from Unit u join u.members m order by m.position"),
                lists("select u.id, a from Unit u join u.aliases a order by a"), assigned);
    }

    private Map<String, List<String>> lists(String hql) {
        return em.createQuery(hql, Pair.class).getResultStream()
                .collect(groupingBy(Pair::key, mapping(Pair::value, toList())));
    }
}
