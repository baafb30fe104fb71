package vn.phoihop.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Period;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.UserId;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.platform.Records;
import vn.phoihop.ui.Slice;

/** Campaigns as their pages show them. */
@Repository
class CampaignQueries {
    private static final String LIST = """
            select c.id, c.name, c.year, c.state, c.period_from, c.period_to,
                   (select max(d.due_on) from report.campaign_deadline d where d.campaign = c.id) as due_on,
                   count(s.id) filter (where s.obliged and s.excluded_reason is null and s.reporting_group <> 'ASSOCIATION') as expected,
                   count(s.id) filter (where s.obliged and s.excluded_reason is null and s.reporting_group <> 'ASSOCIATION' and s.first_dispatched_on is not null) as received,
                   count(s.id) filter (where s.obliged and s.excluded_reason is null and s.reporting_group <> 'ASSOCIATION' and s.state in ('ACCEPTED', 'CONSOLIDATED', 'LOCKED')) as usable,
                   count(*) over () as total
              from report.campaign c
              join report.submission s on s.campaign = c.id
             where ((c.receiving_unit = :agency and :officer) or (c.acting_for = :agency and :authority) or s.receiver = :agency and :officer)
               and (:open::boolean is not true or c.state = 'OPEN')
             group by c.id
             order by c.year desc, c.period_from desc, c.name, c.id
             limit :size offset :offset
            """;
    private static final String COVERAGE = """
            select d.reporting_group, d.due_on, d.verified,
                   count(s.id) filter (where s.obliged) as obliged,
                   count(s.id) filter (where s.obliged and s.excluded_reason is not null) as excluded,
                   count(s.id) filter (where s.obliged and s.excluded_reason is null and s.first_dispatched_on is not null) as received,
                   count(s.id) filter (where s.obliged and s.excluded_reason is null and s.first_dispatched_on is not null and s.state in ('ACCEPTED', 'CONSOLIDATED', 'LOCKED')) as usable,
                   count(s.id) filter (where s.obliged and s.excluded_reason is null and s.first_dispatched_on is not null
                                         and (select v.nil from report.revision v where v.submission = s.id and v.dispatched_at is not null and v.withdrawn_on is null order by v.no desc limit 1)) as nil,
                   count(s.id) filter (where s.obliged and s.excluded_reason is null and s.first_dispatched_on > d.due_on) as late
              from report.campaign_deadline d
              left join report.submission s on s.campaign = d.campaign and s.reporting_group = d.reporting_group
             where d.campaign = :campaign
             group by d.reporting_group, d.due_on, d.verified
             order by array_position(array['CENTRAL_STATE', 'ORG_CENTRAL', 'PROVINCE', 'ASSOCIATION'], d.reporting_group)
            """;
    private static final String BOARD = """
            select s.id, s.agency, a.name_vi as agency_name, s.reporting_group, s.state, s.revision_no, s.obliged, s.excluded_reason, s.officer,
                   s.first_dispatched_on, d.due_on, s.return_due_on, s.withdrawal_reason is not null as withdrawal_asked,
                   coalesce(v.nil, false) as nil,
                   (select max(l.made_on) from report.letter_agency x join report.letter l on l.id = x.letter where x.submission = s.id and l.kind = 'REMINDER') as reminded_on,
                   (select count(*) from report.letter_agency x join report.letter l on l.id = x.letter where x.submission = s.id and l.kind = 'REMINDER') as reminders
              from report.submission s
              join report.campaign_deadline d on d.campaign = s.campaign and d.reporting_group = s.reporting_group
              join organisation.v_agency a on a.id = s.agency
              left join lateral (select v.nil from report.revision v where v.submission = s.id and v.dispatched_at is not null and v.withdrawn_on is null order by v.no desc limit 1) v on true
             where s.campaign = :campaign and (s.obliged or s.revision is not null)
               and (:group::text is null or s.reporting_group = :group)
               and (:state::text is null or s.state = :state)
               and (:officer::uuid is null or s.officer = :officer)
               and (:red::boolean is not true or (s.obliged and s.excluded_reason is null and s.first_dispatched_on is null and d.due_on < :today))
               and (:text = '' or organisation.plain(a.name_vi) like '%' || organisation.plain(:text) || '%')
             order by array_position(array['CENTRAL_STATE', 'ORG_CENTRAL', 'PROVINCE', 'ASSOCIATION'], s.reporting_group), a.sort_order, a.name_vi collate "vi-VN-x-icu"
            """;
    /** Of reports that were sent: before that their receiver sees nothing of what stands in them. */
    private static final String MARKS = """
            with sent as (
              select s.id, s.state, v.id as revision from report.submission s
                join lateral (select v.id from report.revision v where v.submission = s.id and v.dispatched_at is not null and v.withdrawn_on is null
                               order by v.no desc limit 1) v on true
               where s.campaign = :campaign)
            select sent.id as submission, 'TEXT' as kind, p.section as code from sent join report.paragraph p on p.revision = sent.revision
            union select sent.id, 'FIGURE', f.indicator from sent join report.figure f on f.revision = sent.revision where f.value <> 0
            union select sent.id, 'ROW', t.table_code from sent join report.table_row t on t.revision = sent.revision
            union select sent.id, 'REASON', r.place from sent join report.reason r on r.submission = sent.id and r.revision = sent.revision
              where sent.state = 'RETURNED' and r.deed = 'RETURNED' and r.place <> ''
            """;

    private final JdbcClient jdbc;

    CampaignQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record CampaignRow(
            CampaignId id,
            String name,
            int year,
            Campaign.State state,
            LocalDate periodFrom,
            LocalDate periodTo,
            LocalDate dueOn,
            int expected,
            int received,
            int usable,
            long total) {}

    record BoardRow(
            SubmissionId id,
            AgencyId agency,
            String agencyName,
            ReportingGroup reportingGroup,
            SubmissionState state,
            int revisionNo,
            boolean obliged,
            @Nullable String excludedReason,
            @Nullable UserId officer,
            @Nullable LocalDate firstDispatchedOn,
            LocalDate dueOn,
            @Nullable LocalDate returnDueOn,
            boolean withdrawalAsked,
            boolean nil,
            @Nullable LocalDate remindedOn,
            int reminders) {
        boolean expected() {
            return obliged && excludedReason == null;
        }

        boolean accepted() {
            return SubmissionState.USABLE.contains(state);
        }

        boolean late() {
            return firstDispatchedOn != null && firstDispatchedOn.isAfter(dueOn);
        }

        /** Asked for a supplement by a day that has passed. */
        boolean overdueAgain(LocalDate today) {
            return state == SubmissionState.RETURNED && returnDueOn != null && today.isAfter(returnDueOn);
        }

        boolean missing(LocalDate today) {
            return expected() && firstDispatchedOn == null && today.isAfter(dueOn);
        }

        long daysLate(LocalDate today) {
            LocalDate until = firstDispatchedOn == null ? today : firstDispatchedOn;
            return Math.max(0, java.time.temporal.ChronoUnit.DAYS.between(dueOn, until));
        }
    }

    /** What the board is filtered by; nulls do not filter. */
    record Filter(
            @Nullable ReportingGroup group,
            @Nullable SubmissionState state,
            @Nullable UserId officer,
            boolean red,
            String text) {
        /** Who sent nothing by its day. */
        static final Filter RED = new Filter(null, null, null, true, "");
    }

    /** Campaigns that the viewer receives for. */
    @Transactional(readOnly = true)
    Slice.Of<CampaignRow> received(Viewer viewer, Slice slice) {
        List<CampaignRow> rows = received(viewer, false, slice.size(), slice.offset());
        return new Slice.Of<>(rows, rows.isEmpty() ? 0 : rows.getFirst().total(), slice);
    }

    /** Those still open. */
    @Transactional(readOnly = true)
    List<CampaignRow> open(Viewer viewer) {
        return received(viewer, true, null, 0);
    }

    private List<CampaignRow> received(Viewer viewer, boolean open, @Nullable Integer size, int offset) {
        return jdbc.sql(LIST)
                .param("agency", viewer.agency())
                .param("officer", viewer.has(Role.OFFICER) || viewer.has(Role.HEAD))
                .param("authority", viewer.has(Role.SIGNER) || viewer.has(Role.CLERK))
                .param("open", open)
                .param("size", size)
                .param("offset", offset)
                .query(Records.of(CampaignRow.class))
                .list();
    }

    @Transactional(readOnly = true)
    List<GroupCoverage> coverage(CampaignId campaign) {
        return jdbc.sql(COVERAGE)
                .param("campaign", campaign)
                .query(Records.of(GroupCoverage.class))
                .list();
    }

    @Transactional(readOnly = true)
    List<BoardRow> board(CampaignId campaign, Filter filter, LocalDate today) {
        return jdbc.sql(BOARD)
                .param("campaign", campaign)
                .param("group", filter.group())
                .param("state", filter.state())
                .param("officer", filter.officer())
                .param("red", filter.red())
                .param("text", filter.text())
                .param("today", today)
                .query(Records.of(BoardRow.class))
                .list();
    }

    @Transactional(readOnly = true)
    List<BoardMarks.Found> marks(CampaignId campaign) {
        return jdbc.sql(MARKS)
                .param("campaign", campaign)
                .query(Records.of(BoardMarks.Found.class))
                .list();
    }

    /** The last day on time for a group. */
    LocalDate dueOn(CampaignId campaign, ReportingGroup group) {
        return jdbc.sql(
                        "select due_on from report.campaign_deadline where campaign = :campaign and reporting_group = :group")
                .param("campaign", campaign)
                .param("group", group)
                .query(LocalDate.class)
                .single();
    }

    /** The data window of a group in a campaign. */
    Period window(CampaignId campaign, ReportingGroup group) {
        return jdbc.sql(
                        "select window_from, window_to from report.campaign_deadline where campaign = :campaign and reporting_group = :group")
                .param("campaign", campaign)
                .param("group", group)
                .query((row, n) -> new Period(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)))
                .single();
    }
}
