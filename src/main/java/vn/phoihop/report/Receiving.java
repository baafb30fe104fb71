package vn.phoihop.report;

import static vn.phoihop.report.ReportPermission.*;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.document.Numbers;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Viewer;

/** What the receiving unit does with a report that arrived: receives, returns with reasons, accepts, answers a request to take it back. */
@Service
public class Receiving {
    private final SubmissionAccess access;
    private final SubmissionRepository submissions;
    private final RevisionRepository revisions;
    private final ContentStore store;
    private final Chronicle chronicle;
    private final Reporting reporting;
    private final Numbers numbers;
    private final BusinessDay businessDay;
    private final ApplicationEventPublisher events;

    Receiving(
            SubmissionAccess access,
            SubmissionRepository submissions,
            RevisionRepository revisions,
            ContentStore store,
            Chronicle chronicle,
            Reporting reporting,
            Numbers numbers,
            BusinessDay businessDay,
            ApplicationEventPublisher events) {
        this.access = access;
        this.submissions = submissions;
        this.revisions = revisions;
        this.store = store;
        this.chronicle = chronicle;
        this.reporting = reporting;
        this.numbers = numbers;
        this.businessDay = businessDay;
        this.events = events;
    }

    /** Why something is given back. @param section code of the section it is about, empty for the whole */
    public record ReturnReason(String section, String text) {}

    @Transactional
    public int receive(SubmissionId id, Viewer actor) {
        Submission submission = access.act(id, SUBMISSION_RECEIVE, actor).submission();
        LocalDate today = businessDay.today();
        int incoming = numbers.nextIncoming(submission.receiver(), today.getYear());
        Revision revision = access.revision(submission);
        revisions.save(revision.receipt(revision.receipt().received(incoming, actor.user(), today)));
        save(submission, submission.receive(), "RECEIVED", actor, String.valueOf(incoming));
        return incoming;
    }

    @Transactional
    public void giveBack(SubmissionId id, List<ReturnReason> reasons, @Nullable LocalDate dueOn, Viewer actor) {
        Submission submission = access.act(id, SUBMISSION_RETURN, actor).submission();
        if (reasons.isEmpty()) throw Refused.at("reasons[0].text", "RETURN_REASON_REQUIRED");
        if (dueOn == null) throw Refused.at("dueOn", "DATE_REQUIRED");
        if (dueOn.isBefore(businessDay.today())) throw Refused.at("dueOn", "DATE_IN_PAST");
        for (ReturnReason r : reasons) chronicle.reason(submission, "RETURNED", r.section(), r.text(), actor);
        save(
                submission,
                submission.giveBack(dueOn),
                "RETURNED",
                actor,
                String.join(" ", reasons.stream().map(ReturnReason::text).toList()));
        events.publishEvent(new SubmissionReturned(submission.id(), submission.campaign()));
    }

    @Transactional
    public void accept(SubmissionId id, Viewer actor) {
        Submission submission = access.act(id, SUBMISSION_ACCEPT, actor).submission();
        Revision revision = access.revision(submission);
        boolean same = store.isDrafter(revision.id(), actor.person())
                || actor.person().equals(revision.signing().signedPerson());
        if (same) throw new Refused("SAME_PERSON");
        revisions.save(
                revision.receipt(revision.receipt().accepted(actor.user(), actor.person(), businessDay.today())));
        save(submission, submission.accept(), "ACCEPTED", actor, "");
    }

    @Transactional
    public void answerWithdrawal(SubmissionId id, boolean agree, String note, Viewer actor) {
        Submission submission =
                access.act(id, SUBMISSION_ANSWER_WITHDRAWAL, actor).submission();
        String asked = submission.progress().withdrawalReason();
        Refused.unless(asked != null, "STATE_NOT_ALLOWED");
        if (agree && asked != null) reporting.takeBack(submission, asked, actor);
        else save(submission, submission.keepReceived(), "WITHDRAWAL_REFUSED", actor, note);
    }

    private void save(Submission before, Submission after, String verb, Viewer actor, String note) {
        chronicle.step(before, submissions.save(after), verb, actor, note);
    }
}
