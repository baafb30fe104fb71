package vn.phoihop.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.ui.Form;

/** What the list of plans is filtered by, as it stands in the address; what is not understood does not filter. */
record PlanFilter(
        String text,
        @Nullable PlanKind kind,
        @Nullable PlanState state,
        @Nullable UUID mandate,
        @Nullable ReportingGroup group) {
    static PlanFilter of(Form form) {
        return new PlanFilter(
                form.text("text"),
                Choices.constant(form, "kind", PlanKind.class),
                Choices.constant(form, "state", PlanState.class),
                Choices.id(form, "mandate"),
                Choices.constant(form, "group", ReportingGroup.class));
    }

    boolean filters() {
        return !text.isEmpty() || kind != null || state != null || mandate != null || group != null;
    }
}
