package vn.phoihop.report;

import static vn.phoihop.report.ReportPermission.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.document.Files;
import vn.phoihop.document.Numbers;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Refused.Reason;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.organisation.Agencies;
import vn.phoihop.organisation.Agency;
import vn.phoihop.organisation.Capacity;
import vn.phoihop.report.SubmissionAccess.Case;

/** What the reporting agency does with its report: begins, sends for review, sends back, signs, dispatches, takes back, resumes. */
@Service
public class Reporting {
    /** Abbreviation of the document type "báo cáo" (Decree 30/2020, appendix III). */
    static final String TYPE = "BC";

    private final SubmissionAccess access;
    private final SubmissionRepository submissions;
    private final RevisionRepository revisions;
    private final ContentQueries contents;
    private final ContentStore store;
    private final Completeness completeness;
    private final RegisterFilling registers;
    private final Chronicle chronicle;
    private final Agencies agencies;
    private final Files files;
    private final Numbers numbers;
    private final BusinessDay businessDay;
    private final Clock clock;

    Reporting(
            SubmissionAccess access,
            SubmissionRepository submissions,
            RevisionRepository revisions,
            ContentQueries contents,
            ContentStore store,
            Completeness completeness,
            RegisterFilling registers,
            Chronicle chronicle,
            Agencies agencies,
            Files files,
            Numbers numbers,
            BusinessDay businessDay,
            Clock clock) {
        this.access = access;
        this.submissions = submissions;
        this.revisions = revisions;
        this.contents = contents;
        this.store = store;
        this.completeness = completeness;
        this.registers = registers;
        this.chronicle = chronicle;
        this.agencies = agencies;
        this.files = files;
        this.numbers = numbers;
        this.businessDay = businessDay;
        this.clock = clock;
    }

    @Transactional
    public void start(SubmissionId id, Viewer actor) {
        Case found = access.act(id, SUBMISSION_WRITE, actor);
        Revision first = Revision.first(id, clock.instant());
        Submission begun = found.submission().draft(first.id());
        revisions.save(first);
        save(found.submission(), begun, "STARTED", actor, "");
        registers.begin(found.campaign(), begun);
    }

    /** A nil report says that nothing happened; its sections of results stay empty. */
    @Transactional
    public void declareNil(SubmissionId id, boolean nil, Viewer actor) {
        Submission submission = access.act(id, SUBMISSION_WRITE, actor).submission();
        revisions.save(access.revision(submission).nil(nil));
        store.drafted(submission.current(), actor.person());
        chronicle.step(submission, submission, nil ? "DECLARED_NIL" : "DECLARED_NOT_NIL", actor, "");
    }

    /** Which unit of the agency drafts it, such as the provincial Department of Justice; null for none. */
    @Transactional
    public void nameDraftingUnit(
            SubmissionId id, vn.phoihop.kernel.@org.jspecify.annotations.Nullable AgencyId unit, Viewer actor) {
        Submission submission = access.act(id, SUBMISSION_WRITE, actor).submission();
        Refused.unless(unit == null || agencies.withUnits(submission.agency()).contains(unit), "DRAFTING_UNIT_FOREIGN");
        save(submission, submission.standing(submission.standing().draftedBy(unit)), "DRAFTING_UNIT_NAMED", actor, "");
    }

    @Transactional
    public void sendForReview(SubmissionId id, Viewer actor) {
        Case found = access.act(id, SUBMISSION_REVIEW, actor);
        Submission submission = found.submission();
        Content content = contents.read(submission.current());
        Refused.when(completeness.gaps(found.campaign(), submission, content));
        revisions.save(access.revision(submission)
                .sentForReview(content.hash(found.campaign().form())));
        save(submission, submission.sendForReview(), "SENT_FOR_REVIEW", actor, "");
    }

    @Transactional
    public void sendBack(SubmissionId id, String reason, Viewer actor) {
        Submission submission = access.act(id, SUBMISSION_SEND_BACK, actor).submission();
        if (reason.isBlank()) throw Refused.at("reason", "RETURN_REASON_REQUIRED");
        revisions.save(access.revision(submission).unsigned());
        chronicle.reason(submission, Chronicle.SENT_BACK, "", reason, actor);
        save(submission, submission.sendBack(), Chronicle.SENT_BACK, actor, reason);
    }

    /** @param hash of the content that the signer was shown */
    @Transactional
    public void sign(SubmissionId id, Capacity capacity, String signerName, String hash, Viewer actor) {
        Case found = access.act(id, SUBMISSION_SIGN, actor);
        Submission submission = found.submission();
        if (store.isDrafter(submission.current(), actor.person())) throw new Refused("SAME_PERSON");
        Agency agency = agencies.get(submission.agency());
        String shown = contents.read(submission.current()).hash(found.campaign().form());
        Refused.unless(hash.equals(shown), "CONTENT_CHANGED");
        var signing = new Revision.Signing(
                shown,
                actor.user(),
                actor.person(),
                clock.instant(),
                businessDay.today(),
                signerName,
                String.join("\n", capacity.lines(agency)));
        revisions.save(access.revision(submission).signed(signing));
        save(submission, submission.sign(), "SIGNED", actor, "");
    }

    /** @return the number that the register expected, when the typed one leaves a gap */
    @Transactional
    public java.util.Optional<Integer> dispatch(SubmissionId id, Dispatching with, Viewer actor) {
        Submission submission = access.act(id, SUBMISSION_DISPATCH, actor).submission();
        Revision revision = access.revision(submission);
        LocalDate today = businessDay.today();
        with.check(revision, today);
        var expected = numbers.enter(
                submission.agency(),
                TYPE,
                with.requiredNumber(),
                with.symbol(),
                with.requiredDate(),
                submission.id().value());
        var file = files.receive(with.signed(), actor);
        revisions.save(revision.dispatched(new Revision.Dispatch(
                with.number(), with.symbol(), with.datedOn(), file.id(), actor.user(), clock.instant(), today)));
        save(submission, submission.dispatch(today), "DISPATCHED", actor, with.number() + "/" + with.symbol());
        return expected;
    }

    /** Takes back what the receiver has not received yet, or asks the receiver to give it back. */
    @Transactional
    public void withdraw(SubmissionId id, String reason, Viewer actor) {
        Submission submission = access.act(id, SUBMISSION_WITHDRAW, actor).submission();
        if (reason.isBlank()) throw Refused.at("reason", "RETURN_REASON_REQUIRED");
        chronicle.reason(submission, "WITHDRAWN", "", reason, actor);
        if (submission.state() == SubmissionState.RECEIVED)
            save(submission, submission.askToWithdraw(reason), "WITHDRAWAL_ASKED", actor, reason);
        else takeBack(submission, reason, actor);
    }

    /** The dispatch no longer counts; its number is cancelled and never used again. */
    void takeBack(Submission submission, String reason, Viewer actor) {
        Revision revision = access.revision(submission);
        LocalDate today = businessDay.today();
        var dispatch = revision.dispatch();
        if (dispatch.number() != null && dispatch.datedOn() != null)
            numbers.cancel(submission.agency(), TYPE, dispatch.number(), dispatch.datedOn(), reason);
        revisions.save(revision.receipt(revision.receipt().withdrawn(today)));
        save(
                submission,
                submission.withdraw(contents.firstDispatch(submission.id()).orElse(null)),
                "WITHDRAWN",
                actor,
                reason);
    }

    /** The next revision begins with the content of the last. */
    @Transactional
    public void resume(SubmissionId id, Viewer actor) {
        Submission submission = access.act(id, SUBMISSION_RESUME, actor).submission();
        Revision before = access.revision(submission);
        Revision next = revisions.save(before.next(clock.instant()));
        store.copy(before.id(), next.id());
        save(submission, submission.draft(next.id()), "RESUMED", actor, "");
    }

    private void save(Submission before, Submission after, String verb, Viewer actor, String note) {
        chronicle.step(before, submissions.save(after), verb, actor, note);
    }

    /** Reasons why what a drafter wrote cannot go to the leader yet. */
    @Transactional(readOnly = true)
    List<Reason> gaps(SubmissionId id, Viewer viewer) {
        Case found = access.look(id, viewer);
        return completeness.gaps(
                found.campaign(),
                found.submission(),
                contents.read(found.submission().current()));
    }
}
