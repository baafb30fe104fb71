package vn.phoihop.plan;

import static vn.phoihop.plan.TaskState.*;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.PersonId;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.UserId;
import vn.phoihop.kernel.Viewer;

/**
 * A task with exactly one lead. Its work is moved by verbs; whether it is in time is asked of {@code plan.timeliness} with the business day.
 *
 * @param fields names of {@link vn.phoihop.kernel.Field}, at least one
 * @param lead an agency, or a unit that the plan's agency made for itself
 */
@Table(schema = "plan", name = "task")
record Task(
        @Id TaskId id,
        @Version int version,
        PlanId plan,
        int ordinal,
        @Nullable String rowKey,
        @Embedded.Empty Subject subject,
        Set<String> fields,
        AgencyId lead,
        @Embedded.Empty Span span,
        @Embedded.Empty Origin origin,
        @Embedded.Empty Course course,
        @Embedded.Empty Result result) {

    /** @param heading the group it stands in, empty for none. @param product what shows that it was done */
    record Subject(String heading, String title, String product) {}

    /** @param firstDueOn as the plan said first; {@code dueOn} as it stands. Both null when it is regular (thường xuyên) */
    record Span(
            @Nullable LocalDate startOn,
            @Nullable LocalDate firstDueOn,
            @Nullable LocalDate dueOn,
            boolean regular) {}

    /** Ad hoc (đột xuất): asked for by an order outside of the plan. */
    record Origin(
            boolean adHoc, String orderNumber, @Nullable LocalDate orderOn, String orderIssuer) {
        static final Origin PLANNED = new Origin(false, "", null, "");
    }

    /** @param since the day on which it came into its state. @param endedOn the day of acceptance or cancellation */
    record Course(
            TaskState state,
            @Nullable TaskState suspendedFrom,
            LocalDate since,
            @Nullable LocalDate assignedOn,
            @Nullable LocalDate endedOn) {}

    /** What was submitted last, by whom, and who accepted it. */
    record Result(
            String result,
            @Nullable LocalDate submittedOn,
            @Nullable UserId submittedBy,
            @Nullable PersonId submittedPerson,
            @Nullable LocalDate acceptedOn,
            @Nullable UserId acceptedBy,
            @Nullable PersonId acceptedPerson) {
        static final Result NONE = new Result("", null, null, null, null, null, null);
    }

    TaskState state() {
        return course.state;
    }

    Task redraft(Task draft) {
        require(DRAFT);
        return new Task(
                id,
                version,
                plan,
                ordinal,
                rowKey,
                draft.subject,
                draft.fields,
                draft.lead,
                draft.span,
                draft.origin,
                course,
                result);
    }

    Task acknowledge(LocalDate on) {
        require(ASSIGNED);
        return to(ACKNOWLEDGED, on);
    }

    Task begin(LocalDate on) {
        require(ASSIGNED, ACKNOWLEDGED, RETURNED);
        return to(IN_PROGRESS, on);
    }

    Task submit(String what, Viewer by, LocalDate on) {
        require(ASSIGNED, ACKNOWLEDGED, IN_PROGRESS, RETURNED);
        return with(
                span,
                new Course(SUBMITTED, null, on, course.assignedOn, null),
                new Result(what, on, by.user(), by.person(), null, null, null));
    }

    /** By another person than who submitted it. */
    Task accept(Viewer by, LocalDate on) {
        require(SUBMITTED);
        Refused.unless(!by.person().equals(result.submittedPerson), "SAME_PERSON");
        return with(
                span,
                new Course(ACCEPTED, null, on, course.assignedOn, on),
                new Result(
                        result.result,
                        result.submittedOn,
                        result.submittedBy,
                        result.submittedPerson,
                        on,
                        by.user(),
                        by.person()));
    }

    Task giveBack(LocalDate on) {
        require(SUBMITTED);
        return to(RETURNED, on);
    }

    Task extend(LocalDate dueOn) {
        require(ASSIGNED, ACKNOWLEDGED, IN_PROGRESS, SUBMITTED, RETURNED, SUSPENDED);
        Refused.unless(!span.regular, "TASK_REGULAR_HAS_NO_DUE");
        if (span.dueOn != null && !dueOn.isAfter(span.dueOn))
            throw Refused.at("dueOn", "TASK_EXTENSION_EARLIER", span.dueOn);
        return with(new Span(span.startOn, span.firstDueOn, dueOn, false), course, result);
    }

    Task suspend(LocalDate on) {
        require(ASSIGNED, ACKNOWLEDGED, IN_PROGRESS, SUBMITTED, RETURNED);
        return with(span, new Course(SUSPENDED, state(), on, course.assignedOn, null), result);
    }

    Task resume(LocalDate on) {
        require(SUSPENDED);
        TaskState before = course.suspendedFrom == null ? ASSIGNED : course.suspendedFrom;
        return to(before, on);
    }

    Task cancel(LocalDate on) {
        require(ASSIGNED, ACKNOWLEDGED, IN_PROGRESS, SUBMITTED, RETURNED, SUSPENDED);
        return with(span, new Course(CANCELLED, null, on, course.assignedOn, on), result);
    }

    private Task to(TaskState next, LocalDate on) {
        return with(span, new Course(next, null, on, course.assignedOn, null), result);
    }

    private Task with(Span nextSpan, Course nextCourse, Result nextResult) {
        return new Task(
                id, version, plan, ordinal, rowKey, subject, fields, lead, nextSpan, origin, nextCourse, nextResult);
    }

    private void require(TaskState... from) {
        Refused.unless(Set.of(from).contains(state()), "STATE_NOT_ALLOWED");
    }
}
