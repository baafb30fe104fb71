package vn.phoihop.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.platform.Records;
import vn.phoihop.ui.Slice;

/** Submissions as lists show them. */
@Repository
class SubmissionQueries {
    /** Own agency and units, what names one of them as drafting unit, and what an ended agency left open for its successor. */
    static final String MINE = """
            (s.agency = any(:own) or s.drafting_unit = any(:own)
              or (s.agency = any(:held) and s.state not in ('ACCEPTED', 'CONSOLIDATED', 'LOCKED')))
            """;

    private static final String FROM = """
              from report.submission s
              join report.campaign c on c.id = s.campaign
              join report.campaign_deadline d on d.campaign = c.id and d.reporting_group = s.reporting_group
              join organisation.v_agency a on a.id = s.agency
            """;
    private static final String ROW = """
            select s.id, c.name as campaign_name, a.name_vi as agency_name, s.state, s.revision_no, d.due_on, s.return_due_on, s.first_dispatched_on,
                   s.excluded_reason is not null as excluded, s.excluded_reason is not null or not s.obliged as relieved, c.state = 'CLOSED' as closed,
                   count(*) over () as total
            """;
    private static final String OWN = ROW + FROM + " where " + MINE + """
             order by c.year desc, c.period_from desc, a.sort_order, a.name_vi collate "vi-VN-x-icu", s.id
             limit :size offset :offset
            """;
    /** What the viewer's agency still has to do, by the states in which the viewer's roles do something. */
    private static final String OWED = " where " + MINE + """
               and s.state = any(:states) and s.obliged and s.excluded_reason is null and c.state = 'OPEN'
            """;
    /** What waits for an officer or head of a receiving unit: for an officer what nobody or he himself is in charge of, for the head everything. */
    private static final String INBOX = """
             where s.receiver = :agency and s.state in ('SUBMITTED', 'RECEIVED') and c.state = 'OPEN'
               and (:head or (:officer and (s.officer is null or s.officer = :user)))
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
            boolean excluded,
            boolean relieved,
            boolean closed,
            long total) {
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
    Slice.Of<OwnRow> own(Viewer viewer, Slice slice) {
        List<OwnRow> rows = mine(OWN, viewer)
                .param("size", slice.size())
                .param("offset", slice.offset())
                .query(Records.of(OwnRow.class))
                .list();
        return new Slice.Of<>(rows, rows.isEmpty() ? 0 : rows.getFirst().total(), slice);
    }

    @Transactional(readOnly = true)
    List<OwnRow> owed(Viewer viewer, Set<SubmissionState> states) {
        return owed(ROW + FROM + OWED, viewer, states)
                .query(Records.of(OwnRow.class))
                .list();
    }

    @Transactional(readOnly = true)
    int countOwed(Viewer viewer, Set<SubmissionState> states) {
        return owed("select count(*)::int" + FROM + OWED, viewer, states)
                .query(Integer.class)
                .single();
    }

    @Transactional(readOnly = true)
    List<OwnRow> inbox(Viewer viewer) {
        return inbox(ROW + FROM + INBOX, viewer).query(Records.of(OwnRow.class)).list();
    }

    @Transactional(readOnly = true)
    int countInbox(Viewer viewer) {
        return inbox("select count(*)::int" + FROM + INBOX, viewer)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec mine(String sql, Viewer viewer) {
        return jdbc.sql(sql).param("own", viewer.ownIds()).param("held", viewer.heldIds());
    }

    private JdbcClient.StatementSpec owed(String sql, Viewer viewer, Set<SubmissionState> states) {
        return mine(sql, viewer).param("states", states.stream().map(Enum::name).toArray(String[]::new));
    }

    private JdbcClient.StatementSpec inbox(String sql, Viewer viewer) {
        return jdbc.sql(sql)
                .param("agency", viewer.agency())
                .param("user", viewer.user())
                .param("officer", viewer.has(Role.OFFICER))
                .param("head", viewer.has(Role.HEAD));
    }
}
