package vn.phoihop.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Field;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.mandate.MandateId;
import vn.phoihop.mandate.PointId;
import vn.phoihop.platform.Records;
import vn.phoihop.ui.Slice;

/** Tasks as lists show them. */
@Repository
@Transactional(readOnly = true)
class TaskQueries {
    private static final String COLUMNS = """
            t.id, t.plan, t.ordinal, t.heading, t.title, t.product, array_to_string(t.fields, ',') as fields, t.start_on, t.first_due_on, t.due_on, t.regular, t.ad_hoc, t.state,
            plan.timeliness(t.state, t.submitted_on, t.start_on, t.due_on, :today) as time, t.submitted_on, t.lead
            """;
    /** What is looked up for the rows of a page only. */
    private static final String DETAILS = """
            case when :english then l.name_en else l.name_vi end as lead_name,
            coalesce((select string_agg(case when :english then k.name_en else k.name_vi end, '; ' order by k.sort_order, k.sort_name)
                        from plan.task_coordinator c join organisation.v_agency k on k.id = c.agency where c.task = t.id), '') as coordinators,
            coalesce((select string_agg(o.address, ', ' order by o.ordinal) from plan.task_point s join mandate.v_point o on o.id = s.point where s.task = t.id), '') as points,
            (select count(*) from plan.evidence e where e.task = t.id) as evidence
            """;

    private static final String OF_PLAN = """
            select %s, '' as plan_title, '' as agency_name, %s, 0 as total
              from plan.task t join organisation.v_agency l on l.id = t.lead
             where t.plan = :plan and (:drafts or t.state <> 'DRAFT') order by t.ordinal, t.id
            """.formatted(COLUMNS, DETAILS);
    private static final String LIST = """
            with recursive held (agency) as (
              select :agency::uuid
              union
              select e.id from organisation.v_agency e join held h on e.successor = h.agency where e.valid_to < :today
            ), covering (point, parent) as (
              select id, parent from mandate.v_point where id = :point
              union
              select o.id, o.parent from mandate.v_point o join covering c on o.id = c.parent
            ), page as (
              select %s, p.title as plan_title, p.agency, count(*) over () as total
                from plan.task t join plan.plan p on p.id = t.plan
               where %s
                 and (:agency::uuid is null or p.agency in (select agency from held))
                 and (:point::uuid is null or t.id in (select s.task from plan.task_point s join covering c on c.point = s.point))
                 and (:state::text is null or t.state = :state)
                 and (:time::text is null or plan.timeliness(t.state, t.submitted_on, t.start_on, t.due_on, :today) = :time)
                 and (:field::text is null or :field = any(t.fields))
                 and (:adHoc::boolean is null or t.ad_hoc = :adHoc)
                 and (not :mine or t.lead = any(:own))
                 and (:text = '' or position(organisation.plain(:text) in organisation.plain(t.title || ' ' || t.product)) > 0)
               order by t.due_on nulls last, t.plan, t.ordinal, t.id limit :size offset :offset)
            select t.*, case when :english then a.name_en else a.name_vi end as agency_name, %s
              from page t join organisation.v_agency a on a.id = t.agency join organisation.v_agency l on l.id = t.lead
             order by t.due_on nulls last, t.plan, t.ordinal, t.id
            """.formatted(COLUMNS, PlanSight.TASK, DETAILS);
    private static final String LEADS = """
            with recursive own (id) as (
              select :agency::uuid
              union
              select u.id from organisation.v_agency u join own on u.parent = own.id where u.type = 'UNIT')
            select a.id, case when :english then a.name_en else a.name_vi end as name, a.id in (select id from own) as own
              from organisation.v_agency a
             where daterange(a.valid_from, a.valid_to, '[]') @> :today::date and (a.type <> 'UNIT' or a.id in (select id from own))
             order by own desc, a.type = 'UNIT', a.sort_order, a.sort_name
            """;
    private static final String POINTS = """
            select o.id, o.mandate, m.symbol, o.address, o.label, o.text from plan.v_plan_mandate c
              join mandate.v_mandate m on m.id = c.mandate join mandate.v_point o on o.mandate = m.id
             where c.plan = :plan order by c.ordinal, m.symbol, o.ordinal
            """;
    private static final String SERVED = """
            select o.id, o.mandate, m.symbol, o.address, o.label, o.text from plan.task_point s
              join mandate.v_point o on o.id = s.point join mandate.v_mandate m on m.id = o.mandate
             where s.task = :task order by m.symbol, o.ordinal
            """;
    private final JdbcClient jdbc;

    TaskQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param time null for a task that is only drafted. @param points addresses of what it serves. @param evidence how many pieces there are */
    record TaskRow(
            TaskId id,
            PlanId plan,
            int ordinal,
            String heading,
            String title,
            String product,
            String fields,
            AgencyId lead,
            @Nullable LocalDate startOn,
            @Nullable LocalDate firstDueOn,
            @Nullable LocalDate dueOn,
            boolean regular,
            boolean adHoc,
            TaskState state,
            @Nullable Timeliness time,
            @Nullable LocalDate submittedOn,
            String planTitle,
            String agencyName,
            String leadName,
            String coordinators,
            String points,
            long evidence,
            long total) {
        List<Field> fieldList() {
            return Arrays.stream(fields.split(",")).map(Field::valueOf).toList();
        }

        boolean extended() {
            return dueOn != null && !dueOn.equals(firstDueOn);
        }
    }

    /** Somebody who may lead. @param own the plan's agency or one of its units */
    record Lead(AgencyId id, String name, boolean own) {}

    record Point(PointId id, MandateId mandate, String symbol, String address, String label, String text) {
        String shortText() {
            return text.length() > 110 ? text.substring(0, 110).strip() + "…" : text;
        }
    }

    /** The caller has seen the plan. @param drafts whether those that are only drafted too: for who drafts them */
    List<TaskRow> ofPlan(PlanId plan, boolean drafts, LocalDate today, boolean english) {
        return jdbc.sql(OF_PLAN)
                .param("plan", plan)
                .param("drafts", drafts)
                .param("today", today)
                .param("english", english)
                .query(Records.of(TaskRow.class))
                .list();
    }

    Slice.Of<TaskRow> list(Viewer viewer, TaskFilter filter, Slice slice, LocalDate today, boolean english) {
        List<TaskRow> rows = jdbc.sql(LIST)
                .params(PlanSight.of(viewer))
                .param("agency", filter.agency())
                .param("point", filter.point())
                .param("state", filter.state())
                .param("time", filter.time())
                .param("field", filter.field())
                .param("adHoc", filter.adHoc())
                .param("mine", filter.mine())
                .param("text", filter.text())
                .param("today", today)
                .param("english", english)
                .param("size", slice.size())
                .param("offset", slice.offset())
                .query(Records.of(TaskRow.class))
                .list();
        return new Slice.Of<>(rows, rows.isEmpty() ? 0 : rows.getFirst().total(), slice);
    }

    /** Who may lead a task of the agency's plan or take part in it: its own units first. */
    List<Lead> leads(AgencyId agency, LocalDate today, boolean english) {
        return jdbc.sql(LEADS)
                .param("agency", agency)
                .param("today", today)
                .param("english", english)
                .query(Records.of(Lead.class))
                .list();
    }

    /** Points of all documents that the plan carries out. */
    List<Point> points(PlanId plan) {
        return jdbc.sql(POINTS)
                .param("plan", plan)
                .query(Records.of(Point.class))
                .list();
    }

    List<Point> served(TaskId task) {
        return jdbc.sql(SERVED)
                .param("task", task)
                .query(Records.of(Point.class))
                .list();
    }

    List<UUID> coordinators(TaskId task) {
        return jdbc.sql("select agency from plan.task_coordinator where task = :task")
                .param("task", task)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }
}
