package vn.phoihop.plan;

import static vn.phoihop.kernel.Permission.grant;
import static vn.phoihop.kernel.Role.*;
import static vn.phoihop.kernel.Side.*;
import static vn.phoihop.plan.PlanState.*;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.phoihop.kernel.Permission;
import vn.phoihop.kernel.PermissionTable;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Side;
import vn.phoihop.kernel.Viewer;

/**
 * Who may do what to plans and tasks. OWN is the plan's agency, for tasks too; LEADING and COORDINATING are a task's lead and coordinators;
 * WATCHING is the unit that follows a directing document the plan carries out.
 */
enum PlanPermission implements Permission {
    PLAN_LIST_READ(grant(OWN, People.ALL), grant(LEADING, People.ALL), grant(WATCHING, People.WATCHERS)),
    PLAN_READ(grant(OWN, People.OFFICE), grant(WATCHING, People.WATCHERS, ISSUED, AMENDED, CLOSED)),
    PLAN_DRAFT(grant(OWN, People.FOCAL)),
    PLAN_WRITE(grant(OWN, People.FOCAL, DRAFTING, CONSULTING, ISSUED, AMENDED)),
    PLAN_CONSULT(grant(OWN, People.FOCAL, DRAFTING, CONSULTING)),
    PLAN_ISSUE(grant(OWN, Set.of(CLERK), DRAFTING, CONSULTING)),
    PLAN_AMEND(grant(OWN, Set.of(CLERK), ISSUED, AMENDED)),
    PLAN_CLOSE(grant(OWN, People.FOCAL, DRAFTING, CONSULTING, ISSUED, AMENDED)),
    /** Which agencies have a plan for a document, since when, and nothing of what is in it. */
    PLAN_BOARD_READ(grant(WATCHING, People.WATCHERS)),
    PLAN_REMIND(grant(WATCHING, People.WATCHERS)),
    TASK_READ(
            grant(OWN, People.OFFICE),
            grant(LEADING, People.ALL, States.ASSIGNED_ONCE),
            grant(COORDINATING, People.ALL, States.ASSIGNED_ONCE),
            grant(WATCHING, People.WATCHERS, States.ASSIGNED_ONCE)),
    TASK_WRITE(grant(OWN, People.FOCAL, TaskState.DRAFT)),
    TASK_ACKNOWLEDGE(grant(LEADING, People.MOVERS, TaskState.ASSIGNED)),
    TASK_BEGIN(grant(LEADING, People.MOVERS, TaskState.ASSIGNED, TaskState.ACKNOWLEDGED, TaskState.RETURNED)),
    TASK_SUBMIT(grant(
            LEADING,
            People.MOVERS,
            TaskState.ASSIGNED,
            TaskState.ACKNOWLEDGED,
            TaskState.IN_PROGRESS,
            TaskState.RETURNED)),
    /** Progress notes and evidence. */
    TASK_NOTE(grant(LEADING, People.MOVERS, States.OPEN), grant(COORDINATING, People.MOVERS, States.OPEN)),
    TASK_ACCEPT(grant(OWN, Set.of(SIGNER), TaskState.SUBMITTED)),
    TASK_RETURN(grant(OWN, Set.of(SIGNER), TaskState.SUBMITTED)),
    /** Later due date, suspension, resumption, cancellation: recorded as decided. */
    TASK_EXTEND(grant(OWN, People.FOCAL, States.CHANGEABLE)),
    TASK_SUSPEND(grant(OWN, People.FOCAL, States.OPEN)),
    TASK_RESUME(grant(OWN, People.FOCAL, TaskState.SUSPENDED)),
    TASK_CANCEL(grant(OWN, People.FOCAL, States.CHANGEABLE));

    private final List<Grant> grants;

    PlanPermission(Grant... grants) {
        this.grants = List.of(grants);
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }

    @Override
    public boolean aboutHiddenRecord() {
        return switch (this) {
            case PLAN_LIST_READ, PLAN_DRAFT, PLAN_BOARD_READ, PLAN_REMIND -> false;
            case PLAN_READ,
                    PLAN_WRITE,
                    PLAN_CONSULT,
                    PLAN_ISSUE,
                    PLAN_AMEND,
                    PLAN_CLOSE,
                    TASK_READ,
                    TASK_WRITE,
                    TASK_ACKNOWLEDGE,
                    TASK_BEGIN,
                    TASK_SUBMIT,
                    TASK_NOTE,
                    TASK_ACCEPT,
                    TASK_RETURN,
                    TASK_EXTEND,
                    TASK_SUSPEND,
                    TASK_RESUME,
                    TASK_CANCEL -> true;
        };
    }

    /** Whether some grant covers this role and side in another state: then it is the state that says no, not the person. */
    boolean anyState(Viewer viewer, Set<Side> sides) {
        return (reads() || !viewer.ended())
                && grants.stream()
                        .anyMatch(g -> sides.contains(g.side())
                                && viewer.roles().stream().anyMatch(g.roles()::contains));
    }

    private static final class People {
        static final Set<Role> FOCAL = Set.of(FOCAL_POINT);
        static final Set<Role> OFFICE = Set.of(FOCAL_POINT, SIGNER, CLERK);
        static final Set<Role> WATCHERS = Set.of(OFFICER, HEAD);
        /** A unit that leads a task may have only the people of a receiving unit. */
        static final Set<Role> ALL = Set.of(FOCAL_POINT, SIGNER, CLERK, OFFICER, HEAD);

        static final Set<Role> MOVERS = Set.of(FOCAL_POINT, SIGNER, OFFICER, HEAD);
    }

    private static final class States {
        static final Enum<?>[] OPEN = {
            TaskState.ASSIGNED, TaskState.ACKNOWLEDGED, TaskState.IN_PROGRESS, TaskState.SUBMITTED, TaskState.RETURNED
        };
        static final Enum<?>[] CHANGEABLE = {
            TaskState.ASSIGNED,
            TaskState.ACKNOWLEDGED,
            TaskState.IN_PROGRESS,
            TaskState.SUBMITTED,
            TaskState.RETURNED,
            TaskState.SUSPENDED
        };
        /** The last is that of the plan: in a closed plan nothing moves. */
        static final Enum<?>[] ASSIGNED_ONCE = {
            TaskState.ASSIGNED,
            TaskState.ACKNOWLEDGED,
            TaskState.IN_PROGRESS,
            TaskState.SUBMITTED,
            TaskState.RETURNED,
            TaskState.ACCEPTED,
            TaskState.SUSPENDED,
            TaskState.CANCELLED,
            CLOSED
        };
    }

    @Configuration(proxyBeanMethods = false)
    static class Table {
        @Bean
        PermissionTable planPermissions() {
            return new PermissionTable(List.of(values()));
        }
    }
}
