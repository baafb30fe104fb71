package vn.phoihop.mandate;

import static vn.phoihop.kernel.Permission.grant;
import static vn.phoihop.kernel.Role.HEAD;
import static vn.phoihop.kernel.Role.OFFICER;
import static vn.phoihop.kernel.Side.RECEIVING;
import static vn.phoihop.kernel.Side.SYSTEM;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.phoihop.kernel.Permission;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Viewer;

/** Who may do what with directing documents: the unit that watches over one keeps it, everybody reads what is in force. */
enum MandatePermission implements Permission {
    MANDATE_READ(
            grant(SYSTEM, EnumSet.allOf(Role.class), MandateState.IN_FORCE),
            grant(RECEIVING, Set.of(OFFICER, HEAD), MandateState.DRAFT)),
    MANDATE_ENTER(grant(RECEIVING, Set.of(OFFICER, HEAD))),
    /** Its identity, its relations, the outline that becomes its points, and what a point says. */
    MANDATE_EDIT(grant(RECEIVING, Set.of(OFFICER, HEAD))),
    MANDATE_PUT_IN_FORCE(grant(RECEIVING, Set.of(OFFICER, HEAD), MandateState.DRAFT)),
    MANDATE_DISCARD(grant(RECEIVING, Set.of(OFFICER, HEAD), MandateState.DRAFT));

    private final List<Grant> grants;

    MandatePermission(Grant... grants) {
        this.grants = List.of(grants);
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }

    /** Drafts are known to who keeps them only. */
    @Override
    public boolean aboutHiddenRecord() {
        return this != MANDATE_ENTER && this != MANDATE_READ;
    }

    /** Whether some grant covers this viewer in another state: then it is the state that says no, not the person. */
    boolean inAnotherState(Viewer viewer, Set<vn.phoihop.kernel.Side> sides) {
        return !viewer.ended()
                && grants.stream()
                        .anyMatch(g -> sides.contains(g.side())
                                && viewer.roles().stream().anyMatch(g.roles()::contains));
    }
}
