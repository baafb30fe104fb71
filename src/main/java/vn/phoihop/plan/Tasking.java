package vn.phoihop.plan;

import static vn.phoihop.plan.PlanPermission.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.journal.Journal;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Stale;
import vn.phoihop.kernel.Viewer;

/** What the agency's focal point does with the tasks of its plan while they are written. */
@Service
public class Tasking {
    private static final String REMOVE = "delete from plan.task where id = :task and state = 'DRAFT'";
    private final PlanAccess access;
    private final TaskRules rules;
    private final TaskStore store;
    private final TaskRepository tasks;
    private final TaskChronicle chronicle;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final BusinessDay businessDay;

    Tasking(
            PlanAccess access,
            TaskRules rules,
            TaskStore store,
            TaskRepository tasks,
            TaskChronicle chronicle,
            Journal journal,
            JdbcClient jdbc,
            BusinessDay businessDay) {
        this.access = access;
        this.rules = rules;
        this.store = store;
        this.tasks = tasks;
        this.chronicle = chronicle;
        this.journal = journal;
        this.jdbc = jdbc;
        this.businessDay = businessDay;
    }

    /**
     * Adds tasks behind those that are there. In a plan that stands an ad hoc one is assigned at once by its order; a planned one waits for the
     * amendment.
     */
    @Transactional
    public List<TaskId> add(PlanId id, List<TaskDraft> drafts, Viewer actor) {
        Plan plan = access.act(id, PLAN_WRITE, actor).plan();
        TaskRules.Allowed allowed = rules.of(id);
        drafts.forEach(d -> Refused.when(allowed.reasons(d)));
        return insert(plan, drafts, actor);
    }

    /** Those whose rules were asked already. */
    List<TaskId> insert(Plan plan, List<TaskDraft> drafts, Viewer actor) {
        boolean stands = PlanState.STANDING.contains(plan.state());
        List<TaskDraft> ordered =
                drafts.stream().filter(d -> stands && d.order() != null).toList();
        List<TaskDraft> planned =
                drafts.stream().filter(d -> !ordered.contains(d)).toList();
        List<TaskId> ids = new ArrayList<>(store.insert(plan.id(), planned, TaskState.DRAFT, businessDay.today()));
        List<TaskId> adHoc = store.insert(plan.id(), ordered, TaskState.ASSIGNED, businessDay.today());
        for (TaskId task : adHoc) {
            Task assigned = tasks.findById(task).orElseThrow();
            chronicle.step(
                    assigned, assigned, "ASSIGNED", actor, assigned.origin().orderNumber());
        }
        ids.addAll(adHoc);
        journal.enter(actor, "TASKS_ADDED", "plan", plan.id().value(), Map.of("tasks", ids.size()));
        return ids;
    }

    /** A task that is only drafted is written anew. @param version as the form carried it */
    @Transactional
    public void redraft(TaskId id, int version, TaskDraft draft, Viewer actor) {
        Task task = access.act(id, TASK_WRITE, actor).task();
        if (task.version() != version) throw new Stale(id);
        Refused.when(rules.of(task.plan()).reasons(draft));
        Task written = new Task(
                id,
                version,
                task.plan(),
                task.ordinal(),
                task.rowKey(),
                new Task.Subject(draft.heading(), draft.title(), draft.product()),
                draft.fieldNames(),
                draft.requiredLead(),
                new Task.Span(draft.startOn(), draft.dueOn(), draft.dueOn(), draft.regular()),
                draft.origin(),
                task.course(),
                task.result());
        tasks.save(task.redraft(written));
        store.rehang(id, draft);
        journal.enter(actor, "REVISED", "task", id.value(), Map.of("title", draft.title()));
    }

    /** A task that is only drafted goes without a trace but in the journal. */
    @Transactional
    public PlanId remove(TaskId id, Viewer actor) {
        Task task = access.act(id, TASK_WRITE, actor).task();
        jdbc.sql(REMOVE).param("task", id).update();
        journal.enter(
                actor,
                "REMOVED",
                "task",
                id.value(),
                Map.of("title", task.subject().title()));
        return task.plan();
    }
}
