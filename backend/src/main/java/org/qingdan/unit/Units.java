package org.qingdan.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qingdan.shared.StableId;

/** The register of units: one per jurisdiction and name, whatever other names notices use for it. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, String> {

    private final Regions regions;

    Units(Regions regions) {
        this.regions = regions;
    }

    /** The named body of a jurisdiction, entered into the register if it is new, and the other names notices give it. */
    public Unit named(Region jurisdiction, String name, Collection<String> otherNames) {
        var unit = known(jurisdiction, name).orElseGet(() -> enter(jurisdiction, name, UnitKind.ofName(name)));
        otherNames.forEach(unit::alsoKnownAs);
        return unit;
    }

    /** A party that nobody can be held to (有关单位). */
    public Unit vague(Region jurisdiction, String name) {
        return known(jurisdiction, name).orElseGet(() -> enter(jurisdiction, name, UnitKind.VAGUE));
    }

    /** A collective such as 各县区政府: its members are the governments of what lies directly under the jurisdiction. */
    public Unit collective(Region jurisdiction, String name) {
        return known(jurisdiction, name).orElseGet(() -> {
            var collective = enter(jurisdiction, name, UnitKind.COLLECTIVE);
            regions.partsOf(jurisdiction).forEach(region -> collective.addMember(governmentOf(jurisdiction, region)));
            return collective;
        });
    }

    private Unit governmentOf(Region jurisdiction, Region region) {
        var names = List.of(region.name() + "人民政府", region.name());
        var unit = named(jurisdiction, region.name() + "政府", names);
        unit.governs(region);
        return unit;
    }

    private Optional<Unit> known(Region jurisdiction, String name) {
        return find("""
                from Unit u where u.jurisdictionCode = ?1
                and (u.name = ?2 or exists (select 1 from u.aliases a where a = ?2))
                """, jurisdiction.code(), name).firstResultOptional();
    }

    private Unit enter(Region jurisdiction, String name, UnitKind kind) {
        var unit = new Unit(StableId.of("unit", jurisdiction.code(), name), jurisdiction, name, kind, (int) count() + 1);
        persist(unit);
        return unit;
    }
}
