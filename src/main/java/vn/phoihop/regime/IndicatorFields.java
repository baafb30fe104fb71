package vn.phoihop.regime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.phoihop.regime.ReportForm.Derivation;
import vn.phoihop.regime.ReportForm.Indicator;
import vn.phoihop.regime.ReportForm.Kind;
import vn.phoihop.regime.ReportForm.Operation;
import vn.phoihop.regime.ReportForm.Register;
import vn.phoihop.ui.Form;

/** An indicator as it is typed; columns are chosen as table and column, {@code T2.commitment}. */
final class IndicatorFields {
    private IndicatorFields() {}

    static Form blank(String section) {
        return Form.empty()
                .with("section", section)
                .with("kind", Kind.COUNT)
                .with("decimals", 0)
                .with("operation", Operation.COUNT);
    }

    static Form of(Indicator indicator, @Nullable String section) {
        Form form = Form.empty()
                .with("code", indicator.code())
                .with("section", section)
                .with("kind", indicator.kind())
                .with("decimals", indicator.decimals())
                .with("required", indicator.required())
                .with("register", indicator.register())
                .with("operation", Operation.COUNT);
        Derivation derivation = indicator.derivation();
        if (derivation != null) derived(form, derivation);
        return Fields.with(Fields.with(form, "name", indicator.name()), "unit", indicator.unit());
    }

    private static void derived(Form form, Derivation derivation) {
        form.with("table", derivation.table())
                .with("operation", derivation.operation())
                .with("column", derivation.column() == null ? "" : derivation.table() + "." + derivation.column())
                .with(
                        "filterColumn",
                        derivation.filterColumn() == null ? "" : derivation.table() + "." + derivation.filterColumn())
                .with("filterValues", String.join(", ", derivation.filterValues()));
    }

    static Indicator read(Form form) {
        Kind kind = Objects.requireNonNullElse(form.choice("kind", Kind.class), Kind.COUNT);
        Indicator indicator = new Indicator(
                Fields.code(form, "code", false),
                Fields.required(form, "name"),
                Fields.optional(form, "unit"),
                kind,
                Fields.between(form, "decimals", 0, 4, 0),
                Fields.checked(form, "required"),
                derivation(form),
                form.choice("register", Register.class));
        if (indicator.derivation() != null && indicator.register() != null)
            form.refuse("register", "INDICATOR_TWO_SOURCES");
        form.required("section");
        form.check();
        return indicator;
    }

    private static @Nullable Derivation derivation(Form form) {
        String table = form.text("table");
        if (table.isEmpty()) return null;
        Operation operation = Objects.requireNonNullElse(form.choice("operation", Operation.class), Operation.COUNT);
        String summed = operation == Operation.SUM ? column(form, "column", table) : null;
        if (operation == Operation.SUM && summed == null) form.required("column");
        String filter = column(form, "filterColumn", table);
        return new Derivation(
                table,
                operation,
                summed,
                filter,
                filter == null ? java.util.List.of() : Fields.codes(form.text("filterValues")));
    }

    private static @Nullable String column(Form form, String name, String table) {
        String chosen = form.text(name);
        if (chosen.isEmpty()) return null;
        if (!chosen.startsWith(table + ".")) form.refuse(name, "DERIVATION_COLUMN_UNKNOWN", chosen, table);
        return chosen.substring(chosen.indexOf('.') + 1);
    }
}
