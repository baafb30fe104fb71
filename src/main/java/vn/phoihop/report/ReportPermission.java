package vn.phoihop.report;

import static vn.phoihop.kernel.Permission.grant;
import static vn.phoihop.kernel.Role.*;
import static vn.phoihop.kernel.Side.*;
import static vn.phoihop.report.SubmissionState.*;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.phoihop.kernel.Permission;
import vn.phoihop.kernel.PermissionTable;
import vn.phoihop.kernel.Role;

/** Who may do what to campaigns and submissions (roles and visibility as in the rules on row access). */
enum ReportPermission implements Permission {
    CAMPAIGN_READ(grant(RECEIVING, Receivers.ALL), grant(OWN, Senders.ALL)),
    CAMPAIGN_OPEN(grant(RECEIVING, Receivers.OFFICERS)),
    CAMPAIGN_MANAGE(grant(RECEIVING, Receivers.OFFICERS)),
    /** Where it stands and since when, before it is dispatched too. */
    SUBMISSION_STATE_READ(grant(OWN, Senders.ALL), grant(RECEIVING, Receivers.ALL)),
    SUBMISSION_READ(
            grant(OWN, Senders.ALL),
            grant(RECEIVING, Receivers.ALL, SUBMITTED, RECEIVED, RETURNED, ACCEPTED, CONSOLIDATED, LOCKED)),
    /** The sections as they are being written: the sender's alone. */
    SUBMISSION_DRAFT_READ(grant(OWN, Senders.ALL)),
    SUBMISSION_WRITE(grant(OWN, Set.of(FOCAL_POINT), NOT_STARTED, DRAFT)),
    SUBMISSION_REVIEW(grant(OWN, Set.of(FOCAL_POINT), DRAFT)),
    SUBMISSION_SEND_BACK(grant(OWN, Set.of(SIGNER), UNDER_REVIEW, SIGNED), grant(OWN, Set.of(CLERK), SIGNED)),
    SUBMISSION_SIGN(grant(OWN, Set.of(SIGNER), UNDER_REVIEW)),
    SUBMISSION_DISPATCH(grant(OWN, Set.of(CLERK), SIGNED)),
    SUBMISSION_RESUME(grant(OWN, Set.of(FOCAL_POINT), RETURNED, WITHDRAWN)),
    SUBMISSION_WITHDRAW(grant(OWN, Set.of(FOCAL_POINT, CLERK), SUBMITTED, RECEIVED)),
    SUBMISSION_RECEIVE(grant(RECEIVING, Receivers.OFFICERS, SUBMITTED)),
    SUBMISSION_RETURN(grant(RECEIVING, Receivers.OFFICERS, RECEIVED, ACCEPTED, CONSOLIDATED)),
    SUBMISSION_ACCEPT(grant(RECEIVING, Receivers.OFFICERS, RECEIVED)),
    SUBMISSION_ANSWER_WITHDRAWAL(grant(RECEIVING, Receivers.OFFICERS, RECEIVED));

    private final List<Grant> grants;

    ReportPermission(Grant... grants) {
        this.grants = List.of(grants);
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }

    @Override
    public boolean aboutHiddenRecord() {
        return name().startsWith("SUBMISSION_");
    }

    /** Whether some grant covers this role and side in another state: then it is the state that says no, not the person. */
    boolean anyState(vn.phoihop.kernel.Viewer viewer, Set<vn.phoihop.kernel.Side> sides) {
        return (reads() || !viewer.ended())
                && grants.stream()
                        .anyMatch(g -> sides.contains(g.side())
                                && viewer.roles().stream().anyMatch(g.roles()::contains));
    }

    private static final class Senders {
        static final Set<Role> ALL = Set.of(FOCAL_POINT, SIGNER, CLERK);
    }

    private static final class Receivers {
        static final Set<Role> OFFICERS = Set.of(OFFICER, HEAD);
        static final Set<Role> ALL = Set.of(OFFICER, HEAD, SIGNER, CLERK);
    }

    @Configuration(proxyBeanMethods = false)
    static class Table {
        @Bean
        PermissionTable reportPermissions() {
            return new PermissionTable(List.of(values()));
        }
    }
}
