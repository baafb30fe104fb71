package vn.phoihop.report;

import static vn.phoihop.report.SubmissionState.*;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.UserId;

/**
 * What one agency owes to one campaign, from "not started" to "locked". A state is reached by a verb that checks where it comes from.
 *
 * @param agency who makes it; never changes, whoever holds it now
 * @param receiver the unit whose officers receive it
 */
@Table(schema = "report", name = "submission")
record Submission(
        @Id SubmissionId id,
        @Version int version,
        CampaignId campaign,
        AgencyId agency,
        ReportingGroup reportingGroup,
        AgencyId receiver,
        @Embedded.Empty Progress progress,
        @Embedded.Empty Standing standing) {

    /**
     * @param firstDispatchedOn the first dispatch that was never withdrawn: by it "on time" is judged
     * @param withdrawalReason why the sender asks to take it back, while the receiver has not answered
     */
    record Progress(
            SubmissionState state,
            @Nullable RevisionId revision,
            int revisionNo,
            @Nullable LocalDate firstDispatchedOn,
            @Nullable LocalDate returnDueOn,
            @Nullable String withdrawalReason) {
        Progress to(SubmissionState next) {
            return new Progress(next, revision, revisionNo, firstDispatchedOn, returnDueOn, null);
        }
    }

    /** @param obliged its agency is one of the reporters; @param excludedReason why it need not report all the same */
    record Standing(
            boolean obliged,
            @Nullable String excludedReason,
            @Nullable String excludedReference,
            @Nullable UserId officer,
            @Nullable AgencyId draftingUnit) {
        Standing oblige(boolean now) {
            return new Standing(now, excludedReason, excludedReference, officer, draftingUnit);
        }

        Standing exclude(@Nullable String reason, @Nullable String reference) {
            return new Standing(obliged, reason, reference, officer, draftingUnit);
        }

        Standing assign(@Nullable UserId to) {
            return new Standing(obliged, excludedReason, excludedReference, to, draftingUnit);
        }

        Standing draftedBy(@Nullable AgencyId unit) {
            return new Standing(obliged, excludedReason, excludedReference, officer, unit);
        }
    }

    static Submission expected(CampaignId campaign, AgencyId agency, ReportingGroup group, AgencyId receiver) {
        Progress none = new Progress(NOT_STARTED, null, 0, null, null, null);
        return new Submission(
                SubmissionId.next(),
                0,
                campaign,
                agency,
                group,
                receiver,
                none,
                new Standing(true, null, null, null, null));
    }

    SubmissionState state() {
        return progress.state;
    }

    /** A first revision, or the next one after a return or a withdrawal. */
    Submission draft(RevisionId next) {
        require(NOT_STARTED, RETURNED, WITHDRAWN);
        return with(new Progress(
                DRAFT, next, progress.revisionNo + 1, progress.firstDispatchedOn, progress.returnDueOn, null));
    }

    Submission sendForReview() {
        require(DRAFT);
        return with(progress.to(UNDER_REVIEW));
    }

    Submission sendBack() {
        require(UNDER_REVIEW, SIGNED);
        return with(progress.to(DRAFT));
    }

    Submission sign() {
        require(UNDER_REVIEW);
        return with(progress.to(SIGNED));
    }

    Submission dispatch(LocalDate on) {
        require(SIGNED);
        LocalDate first = progress.firstDispatchedOn == null ? on : progress.firstDispatchedOn;
        return with(new Progress(SUBMITTED, progress.revision, progress.revisionNo, first, null, null));
    }

    Submission receive() {
        require(SUBMITTED);
        return with(progress.to(RECEIVED));
    }

    Submission accept() {
        require(RECEIVED);
        return with(progress.to(ACCEPTED));
    }

    Submission giveBack(LocalDate dueOn) {
        require(RECEIVED, ACCEPTED, CONSOLIDATED);
        return with(new Progress(
                RETURNED, progress.revision, progress.revisionNo, progress.firstDispatchedOn, dueOn, null));
    }

    /** Once it was received, the receiver is asked. */
    Submission askToWithdraw(String reason) {
        Refused.unless(state() == RECEIVED && progress.withdrawalReason == null, "TAKE_BACK_CLOSED");
        return with(new Progress(
                RECEIVED,
                progress.revision,
                progress.revisionNo,
                progress.firstDispatchedOn,
                progress.returnDueOn,
                reason));
    }

    /** @param earlier the day of an earlier dispatch that still counts; a withdrawn one no longer does */
    Submission withdraw(@Nullable LocalDate earlier) {
        boolean consented = state() == RECEIVED && progress.withdrawalReason != null;
        Refused.unless(state() == SUBMITTED || consented, "TAKE_BACK_CLOSED");
        return with(
                new Progress(WITHDRAWN, progress.revision, progress.revisionNo, earlier, progress.returnDueOn, null));
    }

    /** The receiver does not agree to a withdrawal. */
    Submission keepReceived() {
        Refused.unless(state() == RECEIVED && progress.withdrawalReason != null, "STATE_NOT_ALLOWED");
        return with(progress.to(RECEIVED));
    }

    Submission consolidate() {
        require(ACCEPTED);
        return with(progress.to(CONSOLIDATED));
    }

    /** The consolidation that counted it fell back to a draft. */
    Submission release() {
        require(CONSOLIDATED);
        return with(progress.to(ACCEPTED));
    }

    Submission lock() {
        require(CONSOLIDATED);
        return with(progress.to(LOCKED));
    }

    Submission standing(Standing next) {
        return new Submission(id, version, campaign, agency, reportingGroup, receiver, progress, next);
    }

    RevisionId current() {
        if (progress.revision == null) throw new Refused("STATE_NOT_ALLOWED");
        return progress.revision;
    }

    private Submission with(Progress next) {
        return new Submission(id, version, campaign, agency, reportingGroup, receiver, next, standing);
    }

    private void require(SubmissionState... from) {
        Refused.unless(Set.of(from).contains(state()), "STATE_NOT_ALLOWED");
    }
}
