package vn.phoihop.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.mandate.MandateId;
import vn.phoihop.platform.Records;
import vn.phoihop.ui.Slice;

/** Plans as lists show them. */
@Repository
@Transactional(readOnly = true)
class PlanQueries {
    /** Of what is not issued yet, who watches the document sees whose it is, its state and its days. */
    private static final String LIST = """
            with page as (
              select p.id, a.name_vi, a.name_en, a.sort_order, a.sort_name, p.kind, p.period_from, p.period_to, p.title, p.state, p.since, p.version_no, m.symbol as principal,
                     %s or p.version_no is not null as readable, count(*) over () as total
                from plan.plan p join organisation.v_agency a on a.id = p.agency
                left join mandate.v_mandate m on m.id = p.principal
                left join organisation.v_reporting r on r.agency = a.id and daterange(r.valid_from, r.valid_to, '[]') @> :today::date
               where (%s or (%s and (p.state <> 'CLOSED' or p.version_no is not null)))
                 and (:kind::text is null or p.kind = :kind)
                 and (:state::text is null or p.state = :state)
                 and (:mandate::uuid is null or exists (select from plan.v_plan_mandate f where f.plan = p.id and f.mandate = :mandate))
                 and (:group::text is null or r.reporting_group = :group)
                 and (:text = '' or position(organisation.plain(:text) in a.search) > 0
                      or ((%s or p.version_no is not null) and position(organisation.plain(:text) in organisation.plain(p.title)) > 0))
               order by p.period_from desc, a.sort_order, a.sort_name, p.id limit :size offset :offset)
            select p.id, case when :english then p.name_en else p.name_vi end as agency_name, p.kind, p.period_from, p.period_to,
                   case when p.readable then p.title else '' end as title, p.state, p.since, coalesce(p.principal, '') as principal, p.readable, v.number, v.symbol, v.dated_on,
                   coalesce(s.tasks, 0) as tasks, coalesce(s.done, 0) as done, coalesce(s.overdue, 0) as overdue, p.total
              from page p
              left join plan.plan_version v on v.plan = p.id and v.no = p.version_no
              left join lateral (
                select count(*) filter (where t.state <> 'CANCELLED') as tasks, count(*) filter (where t.state = 'ACCEPTED') as done,
                       count(*) filter (where plan.timeliness(t.state, t.submitted_on, t.start_on, t.due_on, :today) = 'OVERDUE') as overdue
                  from plan.task t where t.plan = p.id and p.readable) s on true
             order by p.period_from desc, p.sort_order, p.sort_name, p.id
            """.formatted(PlanSight.OWN, PlanSight.OWN, PlanSight.WATCHED, PlanSight.OWN);
    /** Points that bind the plan's agency and that no task of it serves; of nested points the innermost. */
    private static final String UNSERVED = """
            with recursive served (point) as (
              select s.point from plan.task_point s join plan.task t on t.id = s.task where t.plan = :plan and t.state <> 'CANCELLED'
              union
              select o.id from mandate.v_point o join served v on o.parent = v.point)
            select m.symbol, o.address, o.text from plan.v_plan_mandate c
              join mandate.v_mandate m on m.id = c.mandate join mandate.v_point o on o.mandate = m.id
             where c.plan = :plan and not exists (select from mandate.v_point b where b.parent = o.id)
               and (cardinality(o.groups) = 0 or :group = any(o.groups)) and o.id not in (select point from served)
             order by c.ordinal, m.symbol, o.ordinal
            """;
    /** Documents that the viewer's unit watches and that some group is bound by, or some agency made a plan for. */
    private static final String WATCHED = """
            select m.id, m.symbol, case when :english then m.title_en else m.title_vi end as title from mandate.v_mandate m
             where m.receiving_unit = :unit and :watcher and m.state = 'IN_FORCE'
               and (exists (select from mandate.v_point o where o.mandate = m.id and cardinality(o.groups) > 0) or exists (select from plan.v_plan_mandate c where c.mandate = m.id))
             order by m.issued_on desc nulls last, m.symbol
            """;

    private final JdbcClient jdbc;

    PlanQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param title empty for whom only its state is known. @param principal symbol of the principal document or empty */
    record PlanRow(
            PlanId id,
            String agencyName,
            PlanKind kind,
            LocalDate periodFrom,
            LocalDate periodTo,
            String title,
            PlanState state,
            LocalDate since,
            String principal,
            boolean readable,
            @Nullable Integer number,
            @Nullable String symbol,
            @Nullable LocalDate datedOn,
            int tasks,
            int done,
            int overdue,
            long total) {}

    record UnservedPoint(String symbol, String address, String text) {}

    record WatchedMandate(MandateId id, String symbol, String title) {}

    Slice.Of<PlanRow> list(Viewer viewer, PlanFilter filter, Slice slice, LocalDate today, boolean english) {
        List<PlanRow> rows = jdbc.sql(LIST)
                .params(PlanSight.of(viewer))
                .param("text", filter.text())
                .param("kind", filter.kind())
                .param("state", filter.state())
                .param("mandate", filter.mandate())
                .param("group", filter.group())
                .param("today", today)
                .param("english", english)
                .param("size", slice.size())
                .param("offset", slice.offset())
                .query(Records.of(PlanRow.class))
                .list();
        return new Slice.Of<>(rows, rows.isEmpty() ? 0 : rows.getFirst().total(), slice);
    }

    /** @param group of the plan's agency, null when it does not report. The caller has seen the plan */
    List<UnservedPoint> unserved(PlanId plan, @Nullable ReportingGroup group) {
        return jdbc.sql(UNSERVED)
                .param("plan", plan)
                .param("group", group)
                .query(Records.of(UnservedPoint.class))
                .list();
    }

    List<WatchedMandate> watched(Viewer viewer, boolean english) {
        return jdbc.sql(WATCHED)
                .params(PlanSight.of(viewer))
                .param("english", english)
                .query(Records.of(WatchedMandate.class))
                .list();
    }

    /** Whether the agency has a plan of the document that is not closed. */
    boolean exists(AgencyId agency, MandateId mandate) {
        return jdbc.sql("""
                        select exists (select from plan.plan p join plan.v_plan_mandate c on c.plan = p.id
                                        where p.agency = :agency and c.mandate = :mandate and p.state <> 'CLOSED')""")
                .param("agency", agency)
                .param("mandate", mandate)
                .query(Boolean.class)
                .single();
    }
}
