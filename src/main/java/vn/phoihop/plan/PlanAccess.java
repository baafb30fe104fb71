package vn.phoihop.plan;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.kernel.Forbidden;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Side;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.organisation.Agencies;

/** The one way to a plan or a task: as its viewer stands to it, or not at all. */
@Component
class PlanAccess {
    private static final String WATCHED = """
            select exists (select from plan.v_plan_mandate c join mandate.v_mandate m on m.id = c.mandate where c.plan = :plan and m.receiving_unit = :unit)
            """;
    private static final String COORDINATES =
            "select exists (select from plan.task_coordinator where task = :task and agency = any(:own))";
    private final PlanRepository plans;
    private final TaskRepository tasks;
    private final Agencies agencies;
    private final JdbcClient jdbc;

    PlanAccess(PlanRepository plans, TaskRepository tasks, Agencies agencies, JdbcClient jdbc) {
        this.plans = plans;
        this.tasks = tasks;
        this.agencies = agencies;
        this.jdbc = jdbc;
    }

    /** A plan and how the viewer stands to it. */
    record Case(Plan plan, Set<Side> sides) {
        boolean allows(PlanPermission permission, Viewer viewer) {
            return permission.allows(viewer, sides, plan.state().name());
        }
    }

    /** A task with its plan, and how the viewer stands to it. */
    record TaskCase(Task task, Plan plan, Set<Side> sides) {
        boolean allows(PlanPermission permission, Viewer viewer) {
            return permission.allows(viewer, sides, state());
        }

        /** In a closed plan nothing moves. */
        private String state() {
            return plan.state() == PlanState.CLOSED
                    ? plan.state().name()
                    : task.state().name();
        }
    }

    /** To look at. @throws NotFound for whom it does not exist */
    Case look(PlanId id, Viewer viewer) {
        return visible(plans.findById(id).orElseThrow(() -> new NotFound(id)), viewer);
    }

    /** To look at what not everybody who sees the plan may see or do. */
    Case look(PlanId id, PlanPermission permission, Viewer viewer) {
        Case found = look(id, viewer);
        allowed(found.allows(permission, viewer), permission, viewer, found.sides);
        return found;
    }

    /** To act on: locked until the transaction ends. */
    Case act(PlanId id, PlanPermission permission, Viewer viewer) {
        Case found = visible(plans.findOneById(id).orElseThrow(() -> new NotFound(id)), viewer);
        allowed(found.allows(permission, viewer), permission, viewer, found.sides);
        return found;
    }

    TaskCase look(TaskId id, Viewer viewer) {
        return visible(tasks.findById(id).orElseThrow(() -> new NotFound(id)), viewer);
    }

    TaskCase look(TaskId id, PlanPermission permission, Viewer viewer) {
        TaskCase found = look(id, viewer);
        allowed(found.allows(permission, viewer), permission, viewer, found.sides);
        return found;
    }

    TaskCase act(TaskId id, PlanPermission permission, Viewer viewer) {
        TaskCase found = visible(tasks.findOneById(id).orElseThrow(() -> new NotFound(id)), viewer);
        allowed(found.allows(permission, viewer), permission, viewer, found.sides);
        return found;
    }

    private static void allowed(boolean allowed, PlanPermission permission, Viewer viewer, Set<Side> sides) {
        if (allowed) return;
        if (permission.anyState(viewer, sides)) throw new Refused("STATE_NOT_ALLOWED");
        throw new Forbidden(permission);
    }

    private Case visible(Plan plan, Viewer viewer) {
        Case found = new Case(plan, sides(plan, viewer));
        if (!found.allows(PlanPermission.PLAN_READ, viewer)) throw new NotFound(plan.id());
        return found;
    }

    private TaskCase visible(Task task, Viewer viewer) {
        Plan plan = plans.findById(task.plan()).orElseThrow(() -> new NotFound(task.plan()));
        TaskCase found = new TaskCase(task, plan, sides(task, plan, viewer));
        if (!found.allows(PlanPermission.TASK_READ, viewer)) throw new NotFound(task.id());
        return found;
    }

    /** A plan that was closed before it was issued is nobody else's business. */
    private Set<Side> sides(Plan plan, Viewer viewer) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        if (viewer.own().contains(plan.agency()) || holds(plan, viewer)) sides.add(Side.OWN);
        boolean watcher = viewer.has(Role.OFFICER) || viewer.has(Role.HEAD);
        if (watcher && plan.issuedOnce() && watched(plan, viewer)) sides.add(Side.WATCHING);
        return sides;
    }

    private Set<Side> sides(Task task, Plan plan, Viewer viewer) {
        Set<Side> sides = sides(plan, viewer);
        if (task.state() == TaskState.DRAFT) {
            sides.remove(Side.WATCHING);
            return sides;
        }
        if (leads(task, plan, viewer)) sides.add(Side.LEADING);
        if (coordinates(task, viewer)) sides.add(Side.COORDINATING);
        return sides;
    }

    /** Open affairs of an ended agency are its successor's, and so are those of the units that ended with it. */
    private boolean leads(Task task, Plan plan, Viewer viewer) {
        if (viewer.own().contains(task.lead())) return true;
        if (plan.state() == PlanState.CLOSED || !(TaskState.OPEN.contains(task.state()) || suspended(task)))
            return false;
        return viewer.held().contains(task.lead())
                || (holds(plan, viewer) && agencies.withUnits(plan.agency()).contains(task.lead()));
    }

    private static boolean suspended(Task task) {
        return task.state() == TaskState.SUSPENDED;
    }

    private static boolean holds(Plan plan, Viewer viewer) {
        return viewer.held().contains(plan.agency()) && plan.state() != PlanState.CLOSED;
    }

    private boolean watched(Plan plan, Viewer viewer) {
        return jdbc.sql(WATCHED)
                .param("plan", plan.id())
                .param("unit", viewer.agency())
                .query(Boolean.class)
                .single();
    }

    private boolean coordinates(Task task, Viewer viewer) {
        return jdbc.sql(COORDINATES)
                .param("task", task.id())
                .param("own", viewer.ownIds())
                .query(Boolean.class)
                .single();
    }
}
