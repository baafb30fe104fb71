package vn.phoihop.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Field;
import vn.phoihop.mandate.PointId;
import vn.phoihop.plan.TaskQueries.Point;
import vn.phoihop.ui.Form;

/** Tasks and decisions about them as people type them. */
final class TaskForms {
    private TaskForms() {}

    static TaskDraft draft(Form form) {
        UUID lead = Choices.id(form, "lead");
        TaskDraft draft = new TaskDraft(
                null,
                form.text("heading"),
                form.text("title"),
                form.text("product"),
                fields(form),
                lead == null ? null : new AgencyId(lead),
                Choices.ids(form, "coordinators").stream().map(AgencyId::new).toList(),
                Choices.ids(form, "points").stream().map(PointId::new).toList(),
                form.date("startOn"),
                form.date("dueOn"),
                form.value("regular").equals("true"),
                order(form));
        form.check();
        return draft;
    }

    private static Set<Field> fields(Form form) {
        List<Field> chosen = Choices.constants(form, "fields", Field.class);
        return chosen.isEmpty() ? Set.of() : EnumSet.copyOf(chosen);
    }

    private static TaskDraft.@Nullable Order order(Form form) {
        if (!form.value("adHoc").equals("true")) return null;
        return new TaskDraft.Order(form.text("orderNumber"), form.date("orderOn"), form.text("orderIssuer"));
    }

    static Form of(Task task, List<UUID> coordinators, List<Point> points) {
        return Form.empty()
                .with("version", task.version())
                .with("heading", task.subject().heading())
                .with("title", task.subject().title())
                .with("product", task.subject().product())
                .withAll("fields", List.copyOf(task.fields()))
                .with("lead", task.lead().value())
                .withAll(
                        "coordinators",
                        coordinators.stream().map(UUID::toString).toList())
                .withAll(
                        "points",
                        points.stream().map(p -> p.id().value().toString()).toList())
                .with("startOn", task.span().startOn())
                .with("dueOn", task.span().dueOn())
                .with("regular", task.span().regular())
                .with("adHoc", task.origin().adHoc())
                .with("orderNumber", task.origin().orderNumber())
                .with("orderOn", task.origin().orderOn())
                .with("orderIssuer", task.origin().orderIssuer());
    }

    static Decision decision(Form form) {
        Decision decision = new Decision(
                form.text("decisionNumber"), form.date("decisionOn"), form.text("decisionIssuer"), form.text("reason"));
        form.check();
        return decision;
    }
}
