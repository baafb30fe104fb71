package vn.phoihop.consolidation;

import static vn.phoihop.consolidation.ConsolidationState.APPROVED;
import static vn.phoihop.consolidation.ConsolidationState.DRAFT;
import static vn.phoihop.consolidation.ConsolidationState.IN_REVIEW;
import static vn.phoihop.consolidation.ConsolidationState.LOCKED;
import static vn.phoihop.consolidation.ConsolidationState.SIGNED;
import static vn.phoihop.kernel.Permission.grant;
import static vn.phoihop.kernel.Role.CLERK;
import static vn.phoihop.kernel.Role.HEAD;
import static vn.phoihop.kernel.Role.OFFICER;
import static vn.phoihop.kernel.Role.READER;
import static vn.phoihop.kernel.Role.SIGNER;
import static vn.phoihop.kernel.Side.ADDRESSEE;
import static vn.phoihop.kernel.Side.RECEIVING;

import java.util.List;
import java.util.Set;
import vn.phoihop.kernel.Permission;
import vn.phoihop.kernel.Side;
import vn.phoihop.kernel.Viewer;

/**
 * Who may do what to the compiled report: the unit's officer compiles, its head submits upward, the authority's leader signs, its clerk
 * numbers; the Government reads what is locked.
 */
enum ConsolidationPermission implements Permission {
    CONSOLIDATION_READ(
            grant(RECEIVING, Set.of(OFFICER, HEAD, SIGNER, CLERK)), grant(ADDRESSEE, Set.of(READER), LOCKED)),
    /** Down to what each agency said: for those who receive, not for the Government. */
    CONSOLIDATION_SOURCES_READ(grant(RECEIVING, Set.of(OFFICER, HEAD, SIGNER, CLERK))),
    CONSOLIDATION_COMPILE(grant(RECEIVING, Set.of(OFFICER), DRAFT)),
    CONSOLIDATION_SUBMIT(grant(RECEIVING, Set.of(OFFICER), DRAFT)),
    CONSOLIDATION_SEND_BACK(
            grant(RECEIVING, Set.of(HEAD), IN_REVIEW, APPROVED),
            grant(RECEIVING, Set.of(SIGNER), APPROVED, SIGNED),
            grant(RECEIVING, Set.of(CLERK), SIGNED)),
    CONSOLIDATION_APPROVE(grant(RECEIVING, Set.of(HEAD), IN_REVIEW)),
    CONSOLIDATION_SIGN(grant(RECEIVING, Set.of(SIGNER), APPROVED)),
    CONSOLIDATION_NUMBER(grant(RECEIVING, Set.of(CLERK), SIGNED));

    private final List<Grant> grants;

    ConsolidationPermission(Grant... grants) {
        this.grants = List.of(grants);
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }

    /** Whether some grant covers this role and side in another state: then it is the state that says no, not the person. */
    boolean inAnotherState(Viewer viewer, Set<Side> sides) {
        return !viewer.ended()
                && grants.stream()
                        .anyMatch(g -> sides.contains(g.side())
                                && viewer.roles().stream().anyMatch(g.roles()::contains));
    }
}
