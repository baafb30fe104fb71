package vn.phoihop.access;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.phoihop.kernel.Permission;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Side;

/**
 * One line of the table of rights: who may do this, standing so to a record in this state.
 *
 * @param state {@code *} for every state
 */
record RightsLine(String action, Side side, String state, Set<Role> roles) {
    static final String HEADER =
            "action,side,state," + Arrays.stream(Role.values()).map(Enum::name).collect(Collectors.joining(","));

    static List<RightsLine> of(List<Permission> permissions) {
        return permissions.stream()
                .sorted(Comparator.comparing(Permission::name))
                .flatMap(RightsLine::of)
                .toList();
    }

    private static Stream<RightsLine> of(Permission permission) {
        return Arrays.stream(Side.values())
                .flatMap(side -> states(permission, side)
                        .map(state ->
                                new RightsLine(permission.name(), side, state, holders(permission, side, state))));
    }

    private static Stream<String> states(Permission permission, Side side) {
        return permission.grants().stream()
                .filter(g -> g.side() == side)
                .flatMap(g -> g.states().isEmpty() ? Stream.of("*") : g.states().stream())
                .distinct()
                .sorted();
    }

    private static Set<Role> holders(Permission permission, Side side, String state) {
        return Arrays.stream(Role.values())
                .filter(role -> permission.grants().stream().anyMatch(g -> g.covers(Set.of(role), Set.of(side), state)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** As a line of the table that is reviewed. */
    String csv() {
        String yes = Arrays.stream(Role.values())
                .map(r -> roles.contains(r) ? "yes" : "no")
                .collect(Collectors.joining(","));
        return "%s,%s,%s,%s".formatted(action, side, state, yes);
    }
}
