package vn.phoihop.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.mandate.MandateId;
import vn.phoihop.mandate.PointId;
import vn.phoihop.platform.Records;

/** How far the agencies that a directing document binds have come with it. The caller has seen that the viewer's unit watches the document. */
@Repository
@Transactional(readOnly = true)
class BoardQueries {
    /** Valid agencies with those that ended and whose open affairs they hold; agencies bound by some point; agencies that planned unbound. */
    private static final String BOUND = """
            with recursive holding (agency, holder) as (
              select id, id from organisation.v_agency where daterange(valid_from, valid_to, '[]') @> :today::date
              union
              select e.id, h.holder from organisation.v_agency e join holding h on e.successor = h.agency where e.valid_to < :today
            ), grouped as (
              select agency, reporting_group from organisation.v_reporting where daterange(valid_from, valid_to, '[]') @> :today::date
            ), bound as (
              select agency, reporting_group from grouped
               where reporting_group in (select unnest(o.groups) from mandate.v_point o where o.mandate = :mandate)
            ), planned as (
              select distinct on (h.holder) h.holder as agency, p.id, p.state, p.since, p.version_no, p.number, p.symbol, p.dated_on
                from plan.v_plan_mandate c join plan.v_plan p on p.id = c.plan join holding h on h.agency = p.agency
               where c.mandate = :mandate and (p.state <> 'CLOSED' or p.version_no is not null)
               order by h.holder, p.state = 'CLOSED', p.version_no is not null desc, p.since desc, p.id
            ), concerned as (
              select agency, reporting_group from bound
              union all
              select p.agency, g.reporting_group from planned p left join grouped g on g.agency = p.agency where p.agency not in (select agency from bound)
            )
            """;

    private static final String BOARD = BOUND + """
            select a.id as agency, case when :english then a.name_en else a.name_vi end as agency_name, c.reporting_group,
                   p.id as plan, p.state, p.since, p.version_no, p.number, p.symbol, p.dated_on, r.reminders, r.reminded_on
              from concerned c join organisation.v_agency a on a.id = c.agency
              left join planned p on p.agency = a.id
              left join lateral (select count(*) as reminders, max(made_on) as reminded_on from plan.reminder x where x.mandate = :mandate and x.agency = a.id) r on true
             where (:group::text is null or c.reporting_group = :group)
             order by array_position(array['CENTRAL_STATE', 'ORG_CENTRAL', 'PROVINCE', 'ASSOCIATION'], c.reporting_group), a.sort_order, a.sort_name
            """;
    /** Innermost points against agencies; a task that serves a point serves what is below it. */
    private static final String MATRIX = BOUND + """
            , leaf as (
              select o.id, o.parent, o.ordinal, o.address, o.text, o.groups from mandate.v_point o
               where o.mandate = :mandate and not exists (select from mandate.v_point b where b.parent = o.id)
            ), covering (leaf, point, parent) as (
              select id, id, parent from leaf
              union all
              select c.leaf, o.id, o.parent from covering c join mandate.v_point o on o.id = c.parent
            ), served as (
              select h.holder as agency, c.leaf as point, count(*) as tasks, count(*) filter (where t.state = 'ACCEPTED') as done,
                     count(*) filter (where plan.timeliness(t.state, t.submitted_on, t.start_on, t.due_on, :today) = 'OVERDUE') as overdue
                from covering c join plan.task_point s on s.point = c.point
                join plan.task t on t.id = s.task and t.state not in ('DRAFT', 'CANCELLED')
                join plan.plan p on p.id = t.plan join holding h on h.agency = p.agency
               group by h.holder, c.leaf)
            select a.id as agency, case when :english then a.name_en else a.name_vi end as agency_name, c.reporting_group, l.id as point, l.address, l.text,
                   cardinality(l.groups) = 0 or coalesce(c.reporting_group = any(l.groups), false) as bound,
                   coalesce(s.tasks, 0) as tasks, coalesce(s.done, 0) as done, coalesce(s.overdue, 0) as overdue
              from concerned c join organisation.v_agency a on a.id = c.agency cross join leaf l
              left join served s on s.agency = a.id and s.point = l.id
             where (:group::text is null or c.reporting_group = :group)
             order by array_position(array['CENTRAL_STATE', 'ORG_CENTRAL', 'PROVINCE', 'ASSOCIATION'], c.reporting_group), a.sort_order, a.sort_name, l.ordinal
            """;

    private final JdbcClient jdbc;

    BoardQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The columns of the board. Message key {@code plan.state.<NAME>}. */
    enum Column {
        NOT_ISSUED,
        DRAFTING,
        CONSULTING,
        ISSUED,
        AMENDED
    }

    /** @param plan null when there is none; {@code since} the day on which it came into its state. @param reportingGroup null when it is bound by none */
    record Card(
            AgencyId agency,
            String agencyName,
            @Nullable ReportingGroup reportingGroup,
            @Nullable PlanId plan,
            @Nullable PlanState state,
            @Nullable LocalDate since,
            @Nullable Integer versionNo,
            @Nullable Integer number,
            @Nullable String symbol,
            @Nullable LocalDate datedOn,
            int reminders,
            @Nullable LocalDate remindedOn) {
        /** A plan that was carried out and closed stays where it was issued. */
        Column column() {
            return switch (state) {
                case null -> Column.NOT_ISSUED;
                case DRAFTING -> Column.DRAFTING;
                case CONSULTING -> Column.CONSULTING;
                case ISSUED -> Column.ISSUED;
                case AMENDED -> Column.AMENDED;
                case CLOSED -> versionNo != null && versionNo > 1 ? Column.AMENDED : Column.ISSUED;
            };
        }

        boolean issued() {
            return versionNo != null;
        }

        /** Days in its state; without a plan since the document was issued, null when that day is not known. */
        @Nullable
        Long days(@Nullable LocalDate documentOn, LocalDate today) {
            LocalDate from = since == null ? documentOn : since;
            return from == null ? null : Math.max(0, ChronoUnit.DAYS.between(from, today));
        }
    }

    /** @param bound whether the point binds the agency. @param tasks how many of its tasks serve the point */
    record Cell(
            AgencyId agency,
            String agencyName,
            @Nullable ReportingGroup reportingGroup,
            PointId point,
            String address,
            String text,
            boolean bound,
            int tasks,
            int done,
            int overdue) {}

    List<Card> board(MandateId mandate, @Nullable ReportingGroup group, LocalDate today, boolean english) {
        return ask(BOARD, mandate, group, today, english)
                .query(Records.of(Card.class))
                .list();
    }

    List<Cell> matrix(MandateId mandate, @Nullable ReportingGroup group, LocalDate today, boolean english) {
        return ask(MATRIX, mandate, group, today, english)
                .query(Records.of(Cell.class))
                .list();
    }

    private JdbcClient.StatementSpec ask(
            String sql, MandateId mandate, @Nullable ReportingGroup group, LocalDate today, boolean english) {
        return jdbc.sql(sql)
                .param("mandate", mandate)
                .param("group", group)
                .param("today", today)
                .param("english", english);
    }
}
