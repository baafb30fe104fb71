package vn.phoihop.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.platform.Records;

/** Submissions as lists show them. */
@Repository
class SubmissionQueries {
    /** Own agency and units, what names one of them as drafting unit, and what an ended agency left open for its successor. */
    private static final String MINE = """
            (s.agency = any(:own) or s.drafting_unit = any(:own)
              or (s.agency = any(:held) and s.state not in ('ACCEPTED', 'CONSOLIDATED', 'LOCKED')))
            """;

    private static final String OWN = """
            select s.id, c.name as campaign_name, a.name_vi as agency_name, s.state, s.revision_no, d.due_on, s.return_due_on, s.first_dispatched_on,
                   s.excluded_reason is not null or not s.obliged as relieved, c.state = 'CLOSED' as closed, s.withdrawal_reason is not null as withdrawal_asked
              from report.submission s
              join report.campaign c on c.id = s.campaign
              join report.campaign_deadline d on d.campaign = c.id and d.reporting_group = s.reporting_group
              join organisation.v_agency a on a.id = s.agency
             where %s
             order by c.year desc, c.period_from desc, a.sort_order, a.name_vi collate "vi-VN-x-icu"
             limit 500
            """.formatted(MINE);
    /** What waits for an officer or head of a receiving unit. */
    private static final String INBOX = """
            select s.id, c.name as campaign_name, a.name_vi as agency_name, s.state, s.revision_no, d.due_on, s.return_due_on, s.first_dispatched_on,
                   false as relieved, false as closed, s.withdrawal_reason is not null as withdrawal_asked
              from report.submission s
              join report.campaign c on c.id = s.campaign
              join report.campaign_deadline d on d.campaign = c.id and d.reporting_group = s.reporting_group
              join organisation.v_agency a on a.id = s.agency
             where s.receiver = :agency and s.state in ('SUBMITTED', 'RECEIVED') and :officer and c.state = 'OPEN'
             order by s.first_dispatched_on, a.name_vi collate "vi-VN-x-icu"
             limit 200
            """;

    private final JdbcClient jdbc;

    SubmissionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record OwnRow(
            SubmissionId id,
            String campaignName,
            String agencyName,
            SubmissionState state,
            int revisionNo,
            LocalDate dueOn,
            @Nullable LocalDate returnDueOn,
            @Nullable LocalDate firstDispatchedOn,
            boolean relieved,
            boolean closed,
            boolean withdrawalAsked) {
        boolean overdue(LocalDate today) {
            return !relieved && !closed && firstDispatchedOn == null && today.isAfter(dueOn);
        }

        boolean late() {
            return firstDispatchedOn != null && firstDispatchedOn.isAfter(dueOn);
        }

        LocalDate due() {
            return state == SubmissionState.RETURNED && returnDueOn != null ? returnDueOn : dueOn;
        }
    }

    @Transactional(readOnly = true)
    List<OwnRow> own(Viewer viewer) {
        return jdbc.sql(OWN)
                .param("own", viewer.ownIds())
                .param("held", viewer.heldIds())
                .query(Records.of(OwnRow.class))
                .list();
    }

    @Transactional(readOnly = true)
    List<OwnRow> inbox(Viewer viewer) {
        return jdbc.sql(INBOX)
                .param("agency", viewer.agency())
                .param("officer", viewer.has(Role.OFFICER) || viewer.has(Role.HEAD))
                .query(Records.of(OwnRow.class))
                .list();
    }
}
