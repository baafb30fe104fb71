package vn.phoihop.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.Field;
import vn.phoihop.ui.Form;

/**
 * What the list of tasks is filtered by, as it stands in the address; what is not understood does not filter.
 *
 * @param agency the plan's, with what it holds for agencies that ended
 * @param mine only those that the viewer's agency or units lead
 */
record TaskFilter(
        String text,
        @Nullable UUID agency,
        @Nullable UUID point,
        @Nullable TaskState state,
        @Nullable Timeliness time,
        @Nullable Field field,
        @Nullable Boolean adHoc,
        boolean mine) {
    static TaskFilter of(Form form) {
        String origin = form.text("origin");
        return new TaskFilter(
                form.text("text"),
                Choices.id(form, "agency"),
                Choices.id(form, "point"),
                Choices.constant(form, "state", TaskState.class),
                Choices.constant(form, "time", Timeliness.class),
                Choices.constant(form, "field", Field.class),
                switch (origin) {
                    case "adhoc" -> true;
                    case "planned" -> false;
                    default -> null;
                },
                form.value("mine").equals("true"));
    }
}
