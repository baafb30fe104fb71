package vn.phoihop.plan;

import java.util.EnumSet;
import java.util.Set;

/** How far the work on a task has come, moved by verbs. Whether it is in time is {@link Timeliness}. Message key {@code task.state.<NAME>}. */
enum TaskState {
    /** Part of a plan, or of an amendment, that is not issued yet. */
    DRAFT,
    ASSIGNED,
    ACKNOWLEDGED,
    IN_PROGRESS,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    SUSPENDED,
    CANCELLED;

    /** Somebody still owes something. */
    static final Set<TaskState> OPEN = EnumSet.of(ASSIGNED, ACKNOWLEDGED, IN_PROGRESS, SUBMITTED, RETURNED);

    /** CSS class of its chip, darker with progress. */
    String chip() {
        return switch (this) {
            case DRAFT, CANCELLED -> "c0";
            case ASSIGNED, ACKNOWLEDGED -> "c1";
            case IN_PROGRESS, SUBMITTED -> "c2";
            case ACCEPTED -> "c4";
            case RETURNED -> "cx";
            case SUSPENDED -> "cn";
        };
    }

    String key() {
        return "task.state." + name();
    }
}
