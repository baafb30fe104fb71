package vn.phoihop.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.access.Accounts;
import vn.phoihop.document.Paper;
import vn.phoihop.document.Papers;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Refused.Reason;
import vn.phoihop.kernel.Side;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.organisation.Agencies;
import vn.phoihop.organisation.Agency;
import vn.phoihop.regime.Regimes;
import vn.phoihop.regime.ReportForm;
import vn.phoihop.report.SubmissionAccess.Case;

/** Puts together what the page of a submission shows: the paper, what happened, and what the viewer may do now. */
@Component
class SubmissionScreen {
    private final SubmissionAccess access;
    private final RevisionRepository revisions;
    private final ContentQueries contents;
    private final CampaignQueries campaigns;
    private final Completeness completeness;
    private final Chronicle chronicle;
    private final SubmissionPaper paper;
    private final Papers papers;
    private final Agencies agencies;
    private final Accounts accounts;
    private final Regimes regimes;
    private final BusinessDay businessDay;

    SubmissionScreen(
            SubmissionAccess access,
            RevisionRepository revisions,
            ContentQueries contents,
            CampaignQueries campaigns,
            Completeness completeness,
            Chronicle chronicle,
            SubmissionPaper paper,
            Papers papers,
            Agencies agencies,
            Accounts accounts,
            Regimes regimes,
            BusinessDay businessDay) {
        this.access = access;
        this.revisions = revisions;
        this.contents = contents;
        this.campaigns = campaigns;
        this.completeness = completeness;
        this.chronicle = chronicle;
        this.paper = paper;
        this.papers = papers;
        this.agencies = agencies;
        this.accounts = accounts;
        this.regimes = regimes;
        this.businessDay = businessDay;
    }

    /**
     * @param revision what is shown: to the receiver the last dispatched one, to the sender the current one; null before it was begun
     * @param may names of the permissions the viewer has here and now
     * @param hash of the content shown, carried by the signature form
     */
    record Shown(
            Submission submission,
            Campaign campaign,
            Agency agency,
            @Nullable Revision revision,
            LocalDate dueOn,
            String paper,
            List<Reason> gaps,
            List<Chronicle.Step> steps,
            List<Chronicle.Reason> reasons,
            Set<String> may,
            String hash,
            String officer,
            List<Agency> units,
            ReportForm form,
            Set<Side> sides,
            LocalDate today) {
        boolean may(String permission) {
            return may.contains(permission);
        }

        /** The viewer is of the sender. */
        boolean own() {
            return sides.contains(Side.OWN);
        }

        /** The viewer receives for the campaign, and so sees its board. */
        boolean receiving() {
            return sides.contains(Side.RECEIVING);
        }

        boolean sent() {
            return submission.progress().firstDispatchedOn() != null;
        }

        /** Sent after its day, or still owed after it; what a closed campaign never got is not owed any more. */
        boolean late() {
            LocalDate first = submission.progress().firstDispatchedOn();
            if (first != null) return first.isAfter(dueOn);
            return today.isAfter(dueOn)
                    && submission.standing().obliged()
                    && submission.standing().excludedReason() == null
                    && campaign.state() == Campaign.State.OPEN;
        }

        /** Asked for a supplement by a day that has passed. */
        boolean overdueAgain() {
            LocalDate due = submission.progress().returnDueOn();
            return submission.state() == SubmissionState.RETURNED && due != null && today.isAfter(due);
        }

        boolean hasPaper() {
            return !paper.isEmpty();
        }
    }

    @Transactional(readOnly = true)
    Shown of(SubmissionId id, Viewer viewer) {
        Case found = access.look(id, viewer);
        Submission submission = found.submission();
        Optional<Revision> revision = readable(found);
        ReportForm form = regimes.form(found.campaign().form());
        Agency agency = agencies.get(submission.agency());
        Content content = revision.map(r -> contents.read(r.id())).orElse(null);
        boolean drafting =
                submission.state() == SubmissionState.DRAFT && found.sides().contains(Side.OWN);
        return new Shown(
                submission,
                found.campaign(),
                agency,
                revision.orElse(null),
                campaigns.dueOn(submission.campaign(), submission.reportingGroup()),
                content == null
                        ? ""
                        : papers.html(paper.of(found.campaign(), agency, revision.orElseThrow(), content, form)),
                drafting && content != null ? completeness.gaps(found.campaign(), submission, content) : List.of(),
                chronicle.steps(id, found.sides().contains(Side.OWN)),
                chronicle.reasons(id, found.sides().contains(Side.OWN)),
                may(found, viewer),
                content == null ? "" : content.hash(found.campaign().form()),
                submission.standing().officer() == null
                        ? ""
                        : accounts.find(submission.standing().officer())
                                .map(a -> a.name())
                                .orElse(""),
                agencies.listUnits(submission.agency(), businessDay.today()),
                form,
                found.sides(),
                businessDay.today());
    }

    /** Whether the viewer may do it now: asked before what was typed is looked at. */
    @Transactional(readOnly = true)
    void check(SubmissionId id, ReportPermission permission, Viewer viewer) {
        access.look(id, permission, viewer);
    }

    /** @param title what a file of it is called */
    record Printed(String title, Paper paper) {}

    /** The paper as it prints. */
    @Transactional(readOnly = true)
    Printed paper(SubmissionId id, Viewer viewer) {
        Case found = access.look(id, viewer);
        Revision revision = readable(found).orElseThrow(() -> new NotFound(id));
        Agency agency = agencies.get(found.submission().agency());
        ReportForm form = regimes.form(found.campaign().form());
        return new Printed(
                found.campaign().name() + " – " + agency.name().vi(),
                paper.of(found.campaign(), agency, revision, contents.read(revision.id()), form));
    }

    /** Before it is dispatched the receiver reads nothing of it. */
    private Optional<Revision> readable(Case found) {
        Submission submission = found.submission();
        Optional<RevisionId> id = found.sides().contains(Side.OWN)
                ? Optional.ofNullable(submission.progress().revision())
                : contents.lastDispatched(submission.id());
        return id.flatMap(revisions::findById);
    }

    private static Set<String> may(Case found, Viewer viewer) {
        return java.util.Arrays.stream(ReportPermission.values())
                .filter(p -> found.allows(p, viewer))
                .map(Enum::name)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
