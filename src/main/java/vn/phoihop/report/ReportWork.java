package vn.phoihop.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.report.SubmissionQueries.OwnRow;
import vn.phoihop.ui.WorkSource;

/** What of reporting waits for a person: to write, to sign, to number; to receive and to review. */
@Component
class ReportWork implements WorkSource {
    private final SubmissionQueries submissions;

    ReportWork(SubmissionQueries submissions) {
        this.submissions = submissions;
    }

    @Override
    public List<WorkItem> waitingFor(Viewer viewer) {
        List<WorkItem> items = new ArrayList<>();
        Set<SubmissionState> mine = mine(viewer);
        if (!viewer.ended() && !mine.isEmpty())
            submissions.own(viewer).stream()
                    .filter(r -> mine.contains(r.state()) && !r.relieved() && !r.closed())
                    .map(r -> item(r, r.due()))
                    .forEach(items::add);
        if (viewer.has(Role.OFFICER) || viewer.has(Role.HEAD))
            submissions.inbox(viewer).stream().map(r -> item(r, r.dueOn())).forEach(items::add);
        return items;
    }

    private static Set<SubmissionState> mine(Viewer viewer) {
        Set<SubmissionState> states = EnumSet.noneOf(SubmissionState.class);
        if (viewer.has(Role.FOCAL_POINT))
            states.addAll(Set.of(
                    SubmissionState.NOT_STARTED,
                    SubmissionState.DRAFT,
                    SubmissionState.RETURNED,
                    SubmissionState.WITHDRAWN));
        if (viewer.has(Role.SIGNER)) states.add(SubmissionState.UNDER_REVIEW);
        if (viewer.has(Role.CLERK)) states.add(SubmissionState.SIGNED);
        return states;
    }

    private static WorkItem item(OwnRow row, LocalDate due) {
        return new WorkItem(
                row.agencyName(),
                row.campaignName(),
                row.state().key(),
                row.state().chip(),
                due,
                "/submissions/" + row.id().value(),
                "submission.work." + row.state().name());
    }
}
