package vn.phoihop.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.report.SubmissionQueries.OwnRow;
import vn.phoihop.ui.Dates;
import vn.phoihop.ui.WorkSource;

/** What of reporting waits for a person: to write, to sign, to number; to receive and to review. */
@Component
class ReportWork implements WorkSource {
    private final SubmissionQueries submissions;
    private final MessageSource messages;

    ReportWork(SubmissionQueries submissions, MessageSource messages) {
        this.submissions = submissions;
        this.messages = messages;
    }

    @Override
    public List<WorkItem> waitingFor(Viewer viewer) {
        List<WorkItem> items = new ArrayList<>();
        Set<SubmissionState> mine = mine(viewer);
        if (!mine.isEmpty())
            submissions.owed(viewer, mine).stream().map(ReportWork::owed).forEach(items::add);
        if (receives(viewer))
            submissions.inbox(viewer).stream().map(this::received).forEach(items::add);
        return items;
    }

    @Override
    public int count(Viewer viewer) {
        Set<SubmissionState> mine = mine(viewer);
        return (mine.isEmpty() ? 0 : submissions.countOwed(viewer, mine))
                + (receives(viewer) ? submissions.countInbox(viewer) : 0);
    }

    private static boolean receives(Viewer viewer) {
        return viewer.has(Role.OFFICER) || viewer.has(Role.HEAD);
    }

    private static Set<SubmissionState> mine(Viewer viewer) {
        Set<SubmissionState> states = EnumSet.noneOf(SubmissionState.class);
        if (viewer.ended()) return states;
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

    private static WorkItem owed(OwnRow row) {
        return item(row, row.campaignName(), row.agencyName(), row.due());
    }

    private WorkItem received(OwnRow row) {
        String sent = row.firstDispatchedOn() == null ? "" : Dates.format(row.firstDispatchedOn());
        String detail = messages.getMessage(
                "submission.work.sent", new Object[] {row.campaignName(), sent}, LocaleContextHolder.getLocale());
        return item(row, row.agencyName(), detail, row.dueOn());
    }

    private static WorkItem item(OwnRow row, String title, String detail, LocalDate due) {
        return new WorkItem(
                title,
                detail,
                row.state().key(),
                row.state().chip(),
                due,
                "/submissions/" + row.id().value(),
                "submission.work." + row.state().name());
    }
}
