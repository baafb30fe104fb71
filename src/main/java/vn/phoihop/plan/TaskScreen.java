package vn.phoihop.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.organisation.Agencies;
import vn.phoihop.organisation.Agency;
import vn.phoihop.plan.PlanAccess.TaskCase;
import vn.phoihop.plan.TaskQueries.Lead;
import vn.phoihop.plan.TaskQueries.Point;
import vn.phoihop.plan.TaskQueries.TaskRow;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Slice;

/** Puts together what the pages of tasks show. */
@Component
@Transactional(readOnly = true)
class TaskScreen {
    private static final String TIME =
            "select plan.timeliness(state, submitted_on, start_on, due_on, :today) from plan.task where id = :task";
    private final PlanAccess access;
    private final TaskQueries queries;
    private final TaskChronicle chronicle;
    private final TaskEvidence evidence;
    private final Agencies agencies;
    private final JdbcClient jdbc;
    private final BusinessDay businessDay;

    TaskScreen(
            PlanAccess access,
            TaskQueries queries,
            TaskChronicle chronicle,
            TaskEvidence evidence,
            Agencies agencies,
            JdbcClient jdbc,
            BusinessDay businessDay) {
        this.access = access;
        this.queries = queries;
        this.chronicle = chronicle;
        this.evidence = evidence;
        this.agencies = agencies;
        this.jdbc = jdbc;
        this.businessDay = businessDay;
    }

    /** @param about the agency and the point that the list is narrowed to, in words; empty for none */
    record Listed(Slice.Of<TaskRow> tasks, TaskFilter filter, String agencyName, String pointName, LocalDate today) {}

    /**
     * @param readsPlan whether the viewer may open the plan too
     * @param may names of the permissions the viewer has here and now
     */
    record Shown(
            Task task,
            Plan plan,
            Agency agency,
            Agency lead,
            List<Agency> coordinators,
            @Nullable Timeliness time,
            List<Point> points,
            List<TaskEvidence.Piece> evidence,
            List<TaskEvidence.Note> notes,
            List<TaskChronicle.Step> steps,
            boolean readsPlan,
            Set<String> may,
            LocalDate today) {
        boolean may(String permission) {
            return may.contains(permission);
        }

        boolean changes() {
            return may("TASK_EXTEND") || may("TASK_SUSPEND") || may("TASK_RESUME") || may("TASK_CANCEL");
        }
    }

    /** What the form of a task offers. @param task empty for a new one */
    record Edited(
            PlanId plan,
            String planTitle,
            String task,
            int version,
            List<Lead> leads,
            List<Point> points,
            Set<String> headings) {}

    Listed list(Form form, int page, Viewer viewer) {
        TaskFilter filter = TaskFilter.of(form);
        LocalDate today = businessDay.today();
        return new Listed(
                queries.list(viewer, filter, Slice.of(page), today, PlanScreen.english()),
                filter,
                named("select name_vi from organisation.v_agency where id = :id", filter.agency()),
                named(
                        "select m.symbol || ': ' || o.address from mandate.v_point o join mandate.v_mandate m on m.id = o.mandate where o.id = :id and m.state = 'IN_FORCE'",
                        filter.point()),
                today);
    }

    Shown of(TaskId id, Viewer viewer) {
        TaskCase found = access.look(id, viewer);
        Task task = found.task();
        List<Agency> coordinators =
                agencies
                        .byId(queries.coordinators(id).stream()
                                .map(vn.phoihop.kernel.AgencyId::new)
                                .toList())
                        .values()
                        .stream()
                        .sorted(java.util.Comparator.comparing(Agency::code))
                        .toList();
        return new Shown(
                task,
                found.plan(),
                agencies.get(found.plan().agency()),
                agencies.get(task.lead()),
                coordinators,
                time(id),
                queries.served(id),
                evidence.list(id),
                evidence.notes(id),
                chronicle.steps(id),
                PlanPermission.PLAN_READ.allows(
                        viewer, found.sides(), found.plan().state().name()),
                may(found, viewer),
                businessDay.today());
    }

    Task check(TaskId id, PlanPermission permission, Viewer viewer) {
        return access.look(id, permission, viewer).task();
    }

    Edited fresh(PlanId id, Viewer viewer) {
        return edited(access.look(id, PlanPermission.PLAN_WRITE, viewer).plan(), "", 0);
    }

    Edited edited(TaskId id, Viewer viewer) {
        TaskCase found = access.look(id, PlanPermission.TASK_WRITE, viewer);
        return edited(found.plan(), id.value().toString(), found.task().version());
    }

    Form typed(TaskId id, Viewer viewer) {
        Task task = access.look(id, PlanPermission.TASK_WRITE, viewer).task();
        return TaskForms.of(task, queries.coordinators(id), queries.served(id));
    }

    private Edited edited(Plan plan, String task, int version) {
        return new Edited(
                plan.id(),
                plan.words().title(),
                task,
                version,
                queries.leads(plan.agency(), businessDay.today(), PlanScreen.english()),
                queries.points(plan.id()),
                headings(plan.id()));
    }

    private Set<String> headings(PlanId plan) {
        return new java.util.TreeSet<>(
                jdbc.sql("select distinct heading from plan.task where plan = :plan and heading <> ''")
                        .param("plan", plan)
                        .query(String.class)
                        .list());
    }

    private @Nullable Timeliness time(TaskId id) {
        return Optional.ofNullable(jdbc.sql(TIME)
                        .param("task", id)
                        .param("today", businessDay.today())
                        .query((row, n) -> row.getString(1))
                        .list()
                        .getFirst())
                .map(Timeliness::valueOf)
                .orElse(null);
    }

    private String named(String sql, java.util.@Nullable UUID id) {
        if (id == null) return "";
        return jdbc.sql(sql).param("id", id).query(String.class).optional().orElse("");
    }

    private static Set<String> may(TaskCase found, Viewer viewer) {
        return Arrays.stream(PlanPermission.values())
                .filter(p -> p.name().startsWith("TASK_") && found.allows(p, viewer))
                .map(Enum::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
