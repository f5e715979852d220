package org.qingdan.task;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In what capacity a unit is made responsible for a measure (design.md §2). */
@Schema(description = "责任角色：LEAD 牵头；RESPONSIBLE 负责（通知未分牵头）；COOPERATING 配合（牵头之外按职责分工）")
public enum Role {
    LEAD, RESPONSIBLE, COOPERATING;

    /**
     * The role that answers for a measure among those assigned to it (design.md §3.3): the leads where there are any,
     * otherwise all who are responsible; empty where units only cooperate.
     */
    public static Optional<Role> accountable(Stream<Role> assigned) {
        return assigned.filter(role -> role != COOPERATING).min(Comparator.naturalOrder());
    }
}
