package org.qingdan.unit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A body that a notice makes responsible, known in its jurisdiction by one name and perhaps some others. */
@Entity
public class Unit {

    @Id
    private String id;
    private String jurisdictionCode;
    private String jurisdictionName;
    private String name;
    private int position;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    /** GB/T 2260 code of the region that a county government governs; otherwise null. */
    private String regionCode;

    @ElementCollection
    @CollectionTable(name = "unit_alias", joinColumns = @JoinColumn(name = "unit_id"))
    @Column(name = "name")
    private final Set<String> aliases = new LinkedHashSet<>();

    @ManyToMany
    @JoinTable(name = "unit_member", joinColumns = @JoinColumn(name = "collective_id"),
            inverseJoinColumns = @JoinColumn(name = "member_id"))
    @OrderBy("position")
    private final List<Unit> members = new ArrayList<>();

    protected Unit() {
    }

    Unit(String id, Region jurisdiction, String name, UnitKind kind, int position) {
        this.id = id;
        this.jurisdictionCode = jurisdiction.code();
        this.jurisdictionName = jurisdiction.name();
        this.name = name;
        this.kind = kind;
        this.position = position;
    }

    /** The units that stand accountable where this one is named: a collective's members, nobody for a vague party. */
    public List<Unit> accountable() {
        return switch (kind) {
            case COLLECTIVE -> List.copyOf(members);
            case VAGUE -> List.of();
            default -> List.of(this);
        };
    }

    void governs(Region region) {
        this.regionCode = region.code();
    }

    void alsoKnownAs(String other) {
        if (!other.equals(name)) {
            aliases.add(other);
        }
    }

    void addMember(Unit member) {
        members.add(member);
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public UnitKind kind() {
        return kind;
    }
}
