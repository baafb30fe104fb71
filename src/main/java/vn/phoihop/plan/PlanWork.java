package vn.phoihop.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.platform.Records;
import vn.phoihop.ui.WorkSource;

/** What of plans waits for a person: tasks to take up, to finish or to mend, results to accept, plans to write. One SQL. */
@Component
class PlanWork implements WorkSource {
    /** Tasks in hand are shown when their day comes near. */
    private static final int NEAR_DAYS = 30;

    private static final String WAITING = """
            select 'TASK' as kind, t.id, t.title, p.title as detail, t.state, t.due_on as due
              from plan.task t join plan.plan p on p.id = t.plan
             where :mover and t.lead = any(:mine) and p.state <> 'CLOSED'
               and (t.state in ('ASSIGNED', 'RETURNED') or (t.state in ('ACKNOWLEDGED', 'IN_PROGRESS') and t.due_on <= :soon))
            union all
            select 'TASK', t.id, t.title, p.title, t.state, t.due_on
              from plan.task t join plan.plan p on p.id = t.plan
             where :signer and p.agency = any(:mine) and t.state = 'SUBMITTED' and p.state <> 'CLOSED'
            union all
            select 'PLAN', p.id, p.title, coalesce(m.symbol, ''), p.state, p.consult_by
              from plan.plan p left join mandate.v_mandate m on m.id = p.principal
             where :focal and p.agency = any(:mine) and p.state in ('DRAFTING', 'CONSULTING')
            union all
            select 'REMINDER', r.mandate, m.title_vi, m.symbol, 'NOT_ISSUED', max(r.reply_by)
              from plan.reminder r join mandate.v_mandate m on m.id = r.mandate
             where :focal and r.agency = :unit
               and not exists (select from plan.v_plan_mandate c join plan.plan p on p.id = c.plan where c.mandate = r.mandate and p.agency = any(:mine) and p.state <> 'CLOSED')
             group by r.mandate, m.title_vi, m.symbol
            order by due nulls last, title limit 500
            """;
    private final JdbcClient jdbc;
    private final BusinessDay businessDay;

    PlanWork(JdbcClient jdbc, BusinessDay businessDay) {
        this.jdbc = jdbc;
        this.businessDay = businessDay;
    }

    record Waiting(
            String kind,
            UUID id,
            String title,
            String detail,
            String state,
            @Nullable LocalDate due) {}

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waitingFor(Viewer viewer) {
        if (viewer.ended() || !PlanPermission.PLAN_LIST_READ.heldBy(viewer)) return List.of();
        boolean focal = viewer.has(Role.FOCAL_POINT);
        return jdbc
                .sql(WAITING)
                .param("mine", mine(viewer))
                .param("unit", viewer.agency())
                .param("mover", focal || viewer.has(Role.OFFICER) || viewer.has(Role.HEAD))
                .param("signer", viewer.has(Role.SIGNER))
                .param("focal", focal)
                .param("soon", businessDay.today().plusDays(NEAR_DAYS))
                .query(Records.of(Waiting.class))
                .list()
                .stream()
                .map(PlanWork::item)
                .toList();
    }

    /** Only what is open is asked for: what ended agencies left to this one waits here too. */
    private static UUID[] mine(Viewer viewer) {
        return Stream.concat(viewer.own().stream(), viewer.held().stream())
                .map(AgencyId::value)
                .toArray(UUID[]::new);
    }

    private static WorkItem item(Waiting w) {
        return switch (w.kind) {
            case "TASK" -> {
                TaskState state = TaskState.valueOf(w.state);
                yield new WorkItem(
                        w.title, w.detail, state.key(), state.chip(), w.due, "/tasks/" + w.id, "task.work." + w.state);
            }
            case "PLAN" -> {
                PlanState state = PlanState.valueOf(w.state);
                yield new WorkItem(
                        w.title, w.detail, state.key(), state.chip(), w.due, "/plans/" + w.id, "plan.work." + w.state);
            }
            default ->
                new WorkItem(
                        w.title,
                        w.detail,
                        "plan.state.NOT_ISSUED",
                        "cn",
                        w.due,
                        "/plans/new?principal=" + w.id,
                        "plan.work.NOT_ISSUED");
        };
    }
}
