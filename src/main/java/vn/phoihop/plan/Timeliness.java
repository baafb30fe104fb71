package vn.phoihop.plan;

/** Whether a task is in time on a day: computed by {@code plan.timeliness}, never kept. Message key {@code task.time.<NAME>}. */
enum Timeliness {
    NOT_STARTED,
    IN_PROGRESS,
    OVERDUE,
    COMPLETED_ON_TIME,
    COMPLETED_LATE,
    SUSPENDED,
    CANCELLED;

    String key() {
        return "task.time." + name();
    }

    /** What is late is red and has an icon and a word. */
    boolean late() {
        return this == OVERDUE || this == COMPLETED_LATE;
    }
}
