package vn.phoihop.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Field;
import vn.phoihop.kernel.Refused.Reason;
import vn.phoihop.mandate.PointId;

/**
 * What a focal point writes of a task.
 *
 * @param rowKey by which a row of a workbook is known again, null for a task that was typed
 * @param heading the group of tasks it stands in, may be empty
 * @param points those of the plan's directing documents that it serves
 * @param regular thường xuyên: it has no due date
 * @param order for an ad hoc task the order that asked for it, null for a planned one
 */
public record TaskDraft(
        @Nullable String rowKey,
        String heading,
        String title,
        String product,
        Set<Field> fields,
        @Nullable AgencyId lead,
        List<AgencyId> coordinators,
        List<PointId> points,
        @Nullable LocalDate startOn,
        @Nullable LocalDate dueOn,
        boolean regular,
        @Nullable Order order) {
    public TaskDraft {
        coordinators =
                coordinators.stream().filter(c -> !c.equals(lead)).distinct().toList();
    }

    /** The document by which a task outside of the plan was asked for. */
    public record Order(String number, @Nullable LocalDate on, String issuer) {}

    /** What can be said without looking anything up. */
    List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        if (title.isBlank()) reasons.add(Reason.at("title", "FIELD_REQUIRED"));
        if (fields.isEmpty()) reasons.add(Reason.at("fields", "FIELD_REQUIRED"));
        if (lead == null) reasons.add(Reason.at("lead", "TASK_LEAD_REQUIRED"));
        if (!regular && dueOn == null) reasons.add(Reason.at("dueOn", "TASK_DUE_REQUIRED"));
        if (regular && dueOn != null) reasons.add(Reason.at("dueOn", "TASK_REGULAR_HAS_NO_DUE"));
        if (startOn != null && dueOn != null && dueOn.isBefore(startOn))
            reasons.add(Reason.at("dueOn", "PERIOD_ORDER", startOn, dueOn));
        if (order != null) order(order, reasons);
        return reasons;
    }

    private static void order(Order order, List<Reason> reasons) {
        if (order.number().isBlank()) reasons.add(Reason.at("orderNumber", "TASK_ORDER_REQUIRED"));
        if (order.on() == null) reasons.add(Reason.at("orderOn", "TASK_ORDER_REQUIRED"));
        if (order.issuer().isBlank()) reasons.add(Reason.at("orderIssuer", "TASK_ORDER_REQUIRED"));
    }

    AgencyId requiredLead() {
        return Objects.requireNonNull(lead);
    }

    /** Names of the fields in the order of the kernel. */
    Set<String> fieldNames() {
        Set<String> names = new TreeSet<>();
        fields.forEach(f -> names.add(f.name()));
        return names;
    }

    Task.Origin origin() {
        return order == null ? Task.Origin.PLANNED : new Task.Origin(true, order.number(), order.on(), order.issuer());
    }
}
