package vn.phoihop.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One row of the table of who may do what. Each room has one enum of its actions; all of them together are the table.
 * An empty set of states means: in every state.
 */
public interface Permission {
    String name();

    List<Grant> grants();

    record Grant(Set<Role> roles, Side side, Set<String> states) {
        public boolean covers(Set<Role> held, Set<Side> sides, String state) {
            return sides.contains(side)
                    && (states.isEmpty() || states.contains(state))
                    && held.stream().anyMatch(roles::contains);
        }
    }

    /** Whether it only looks: accounts of ended agencies keep these and no others. */
    default boolean reads() {
        return name().endsWith("_READ");
    }

    /**
     * Whether it is about records that not everybody may know of. Then the door lets the request through and the verb answers with the record in
     * hand: 404 for whom it does not exist, 403 for who may see it and not do this.
     */
    default boolean aboutHiddenRecord() {
        return false;
    }

    /** Whether this viewer, standing so to a record in this state, may do it. */
    default boolean allows(Viewer viewer, Set<Side> sides, String state) {
        return (reads() || !viewer.ended()) && grants().stream().anyMatch(g -> g.covers(viewer.roles(), sides, state));
    }

    /** Whether the viewer may do it anywhere at all: what a route asks before the record is known. */
    default boolean heldBy(Viewer viewer) {
        return (reads() || !viewer.ended())
                && grants().stream().anyMatch(g -> viewer.roles().stream().anyMatch(g.roles()::contains));
    }

    static Grant grant(Side side, Set<Role> roles, Enum<?>... states) {
        return new Grant(roles, side, Arrays.stream(states).map(Enum::name).collect(Collectors.toUnmodifiableSet()));
    }
}
