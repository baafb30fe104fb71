package vn.phoihop.report;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Forbidden;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Side;
import vn.phoihop.kernel.Viewer;

/** The one way to a submission: as its viewer stands to it, or not at all. */
@Component
class SubmissionAccess {
    private final SubmissionRepository submissions;
    private final CampaignRepository campaigns;
    private final RevisionRepository revisions;

    SubmissionAccess(SubmissionRepository submissions, CampaignRepository campaigns, RevisionRepository revisions) {
        this.submissions = submissions;
        this.campaigns = campaigns;
        this.revisions = revisions;
    }

    /** A submission with its campaign, and how the viewer stands to it. */
    record Case(Submission submission, Campaign campaign, Set<Side> sides) {
        boolean allows(ReportPermission permission, Viewer viewer) {
            return permission.allows(viewer, sides, submission.state().name());
        }
    }

    /** To look at. @throws NotFound for whom it does not exist */
    Case look(SubmissionId id, Viewer viewer) {
        return visible(submissions.findById(id).orElseThrow(() -> new NotFound(id)), viewer);
    }

    /** To see where it stands, whether or not one may look at what it says. @throws NotFound for whom it does not exist */
    Case glance(SubmissionId id, Viewer viewer) {
        Submission submission = submissions.findById(id).orElseThrow(() -> new NotFound(id));
        Case found = found(submission, viewer);
        if (!found.allows(ReportPermission.SUBMISSION_STATE_READ, viewer)) throw new NotFound(id);
        return found;
    }

    /** To look at what not everybody who sees the submission may see. */
    Case look(SubmissionId id, ReportPermission permission, Viewer viewer) {
        return allowed(look(id, viewer), permission, viewer);
    }

    /** To act on: locked until the transaction ends. */
    Case act(SubmissionId id, ReportPermission permission, Viewer viewer) {
        return allowed(
                visible(submissions.findOneById(id).orElseThrow(() -> new NotFound(id)), viewer), permission, viewer);
    }

    private static Case allowed(Case found, ReportPermission permission, Viewer viewer) {
        if (found.allows(permission, viewer)) return found;
        if (permission.anyState(viewer, found.sides))
            throw new Refused(
                    permission == ReportPermission.SUBMISSION_WITHDRAW ? "TAKE_BACK_CLOSED" : "STATE_NOT_ALLOWED");
        throw new Forbidden(permission);
    }

    Revision revision(Submission submission) {
        return revisions.findById(submission.current()).orElseThrow(() -> new NotFound(submission.id()));
    }

    private Case visible(Submission submission, Viewer viewer) {
        Case found = found(submission, viewer);
        boolean dispatchedOnce =
                submission.progress().firstDispatchedOn() != null && found.sides.contains(Side.RECEIVING);
        if (!dispatchedOnce && !found.allows(ReportPermission.SUBMISSION_READ, viewer))
            throw new NotFound(submission.id());
        return found;
    }

    private Case found(Submission submission, Viewer viewer) {
        Campaign campaign =
                campaigns.findById(submission.campaign()).orElseThrow(() -> new NotFound(submission.campaign()));
        return new Case(submission, campaign, sides(submission, campaign, viewer));
    }

    static Set<Side> sides(Submission submission, Campaign campaign, Viewer viewer) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        AgencyId unit = submission.standing().draftingUnit();
        boolean holds =
                viewer.held().contains(submission.agency()) && SubmissionState.OPEN.contains(submission.state());
        if (viewer.own().contains(submission.agency())
                || (unit != null && viewer.own().contains(unit))
                || holds) sides.add(Side.OWN);
        if (receives(submission.receiver(), campaign, viewer)) sides.add(Side.RECEIVING);
        return sides;
    }

    /** A receiving role: officer or head of the receiving unit, or signer or clerk of the authority it acts for. */
    static boolean receives(AgencyId receiver, Campaign campaign, Viewer viewer) {
        if (viewer.agency().equals(receiver)) return viewer.has(Role.OFFICER) || viewer.has(Role.HEAD);
        return receiver.equals(campaign.receivingUnit())
                && viewer.agency().equals(campaign.actingFor())
                && (viewer.has(Role.SIGNER) || viewer.has(Role.CLERK));
    }
}
