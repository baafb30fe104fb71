package vn.phoihop.plan;

import static vn.phoihop.plan.PlanPermission.*;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.plan.PlanAccess.TaskCase;

/** Moves a task: what its lead does, what the plan's signer answers, and what was decided about it on the way. */
@Service
public class TaskWork {
    private final PlanAccess access;
    private final TaskRepository tasks;
    private final TaskChronicle chronicle;
    private final BusinessDay businessDay;

    TaskWork(PlanAccess access, TaskRepository tasks, TaskChronicle chronicle, BusinessDay businessDay) {
        this.access = access;
        this.tasks = tasks;
        this.chronicle = chronicle;
        this.businessDay = businessDay;
    }

    @Transactional
    public void acknowledge(TaskId id, Viewer actor) {
        Task task = access.act(id, TASK_ACKNOWLEDGE, actor).task();
        save(task, task.acknowledge(businessDay.today()), "ACKNOWLEDGED", actor, "");
    }

    @Transactional
    public void begin(TaskId id, Viewer actor) {
        Task task = access.act(id, TASK_BEGIN, actor).task();
        save(task, task.begin(businessDay.today()), "BEGUN", actor, "");
    }

    /** @param result what was done, in words */
    @Transactional
    public void submit(TaskId id, String result, Viewer actor) {
        Task task = access.act(id, TASK_SUBMIT, actor).task();
        if (result.isBlank()) throw Refused.at("result", "FIELD_REQUIRED");
        save(task, task.submit(result, actor, businessDay.today()), "SUBMITTED", actor, result);
    }

    /** @throws Refused SAME_PERSON when the actor submitted it */
    @Transactional
    public void accept(TaskId id, String note, Viewer actor) {
        Task task = access.act(id, TASK_ACCEPT, actor).task();
        save(task, task.accept(actor, businessDay.today()), "ACCEPTED", actor, note);
    }

    @Transactional
    public void giveBack(TaskId id, String reason, Viewer actor) {
        Task task = access.act(id, TASK_RETURN, actor).task();
        if (reason.isBlank()) throw Refused.at("answer", "RETURN_REASON_REQUIRED");
        save(task, task.giveBack(businessDay.today()), "RETURNED", actor, reason);
    }

    /** More time: the first due date stays known. */
    @Transactional
    public void extend(TaskId id, @Nullable LocalDate dueOn, Decision decision, Viewer actor) {
        Task task = access.act(id, TASK_EXTEND, actor).task();
        if (dueOn == null) throw Refused.at("dueOn", "TASK_DUE_REQUIRED");
        decision.check(businessDay.today());
        decided(task, task.extend(dueOn), "EXTENDED", decision, actor);
    }

    @Transactional
    public void suspend(TaskId id, Decision decision, Viewer actor) {
        TaskCase found = access.act(id, TASK_SUSPEND, actor);
        decision.check(businessDay.today());
        decided(found.task(), found.task().suspend(businessDay.today()), "SUSPENDED", decision, actor);
    }

    /** Where it was suspended, it goes on. */
    @Transactional
    public void resume(TaskId id, String note, Viewer actor) {
        Task task = access.act(id, TASK_RESUME, actor).task();
        save(task, task.resume(businessDay.today()), "RESUMED", actor, note);
    }

    @Transactional
    public void cancel(TaskId id, Decision decision, Viewer actor) {
        Task task = access.act(id, TASK_CANCEL, actor).task();
        decision.check(businessDay.today());
        decided(task, task.cancel(businessDay.today()), "CANCELLED", decision, actor);
    }

    private void save(Task before, Task after, String verb, Viewer actor, String note) {
        chronicle.step(before, tasks.save(after), verb, actor, note);
    }

    private void decided(Task before, Task after, String verb, Decision decision, Viewer actor) {
        chronicle.step(before, tasks.save(after), verb, actor, decision);
    }
}
