package vn.phoihop.regime;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.Refused.Reason;
import vn.phoihop.regime.ReportForm.Check;
import vn.phoihop.regime.ReportForm.Column;
import vn.phoihop.regime.ReportForm.Derivation;
import vn.phoihop.regime.ReportForm.Indicator;
import vn.phoihop.regime.ReportForm.Operation;
import vn.phoihop.regime.ReportForm.Section;
import vn.phoihop.regime.ReportForm.Table;
import vn.phoihop.regime.ReportForm.Type;

/** What keeps a form from being put into use, each with the place where it is mended: {@code sections.I}, {@code tables.T1.columns.name} … */
final class FormFaults {
    private final ReportForm form;
    private final List<Reason> found = new ArrayList<>();

    private FormFaults(ReportForm form) {
        this.form = form;
    }

    static List<Reason> of(ReportForm form) {
        FormFaults faults = new FormFaults(form);
        faults.sections();
        faults.indicators();
        faults.tables();
        faults.checks();
        return List.copyOf(faults.found);
    }

    private void sections() {
        if (form.sections().isEmpty()) add("sections", "SECTION_MISSING");
        else if (form.sections().getFirst().level() != 1)
            add(place(form.sections().getFirst()), "SECTION_LEVEL");
        once(form.sections(), Section::code, FormFaults::place);
        for (Section section : form.sections()) {
            section.indicators().stream()
                    .filter(i -> form.indicator(i).isEmpty())
                    .forEach(i -> add(place(section), "INDICATOR_UNKNOWN", i));
            section.tables().stream()
                    .filter(t -> form.table(t).isEmpty())
                    .forEach(t -> add(place(section), "TABLE_UNKNOWN", t));
        }
    }

    private void indicators() {
        once(form.indicators(), Indicator::code, FormFaults::place);
        for (Indicator indicator : form.indicators()) {
            placed(indicator.code(), Section::indicators, place(indicator), "INDICATOR_UNUSED", "INDICATOR_TWICE");
            if (indicator.derivation() != null) derivation(place(indicator), indicator, indicator.derivation());
        }
    }

    private void derivation(String place, Indicator indicator, Derivation derivation) {
        Optional<Table> table = form.table(derivation.table());
        if (table.isEmpty()) {
            add(place, "DERIVATION_TABLE_UNKNOWN", derivation.table());
            return;
        }
        if (derivation.operation() == Operation.SUM) summed(place, indicator, table.get(), derivation.column());
        else if (indicator.kind() == ReportForm.Kind.MONEY) add(place, "DERIVATION_COLUMN_TYPE", "");
        filtered(place, table.get(), derivation);
    }

    private void summed(String place, Indicator indicator, Table table, @Nullable String code) {
        Optional<Column> column = Optional.ofNullable(code).flatMap(table::column);
        if (column.isEmpty())
            add(place, "DERIVATION_COLUMN_UNKNOWN", Objects.requireNonNullElse(code, ""), table.code());
        else if (!summable(indicator, column.get().type()))
            add(place, "DERIVATION_COLUMN_TYPE", column.get().code());
    }

    private static boolean summable(Indicator indicator, Type type) {
        return indicator.kind() == ReportForm.Kind.MONEY
                ? type == Type.MONEY
                : type == Type.INTEGER || type == Type.DECIMAL;
    }

    private void filtered(String place, Table table, Derivation derivation) {
        String filter = derivation.filterColumn();
        if (filter == null) return;
        Optional<Column> column = table.column(filter);
        if (column.isEmpty()) add(place, "DERIVATION_COLUMN_UNKNOWN", filter, table.code());
        else
            derivation.filterValues().stream()
                    .filter(v -> CellText.choices(column.get()).stream()
                            .noneMatch(c -> c.code().equals(v)))
                    .forEach(v -> add(place, "DERIVATION_FILTER_UNKNOWN", v, filter));
    }

    private void tables() {
        once(form.tables(), Table::code, FormFaults::place);
        for (Table table : form.tables()) {
            placed(table.code(), Section::tables, place(table), "TABLE_UNUSED", "TABLE_TWICE");
            if (table.columns().isEmpty()) add(place(table), "TABLE_EMPTY", table.code());
            once(table.columns(), Column::code, c -> place(table) + ".columns." + c.code());
            table.columns().forEach(c -> column(table, c));
        }
    }

    private void column(Table table, Column column) {
        String place = place(table) + ".columns." + column.code();
        boolean chosen = column.type() == Type.CHOICE || column.type() == Type.MULTI_CHOICE;
        if (chosen && column.choices().isEmpty()) add(place, "CHOICES_MISSING", column.code());
        String earlier = column.notBefore();
        if (earlier != null
                && table.column(earlier).filter(c -> c.type() == Type.DATE).isEmpty())
            add(place, "NOT_BEFORE_UNKNOWN", earlier);
    }

    private void checks() {
        for (int i = 0; i < form.checks().size(); i++) {
            Check check = form.checks().get(i);
            String place = "checks." + i;
            if (check.left().isEmpty() || check.right().isEmpty()) add(place, "CHECK_EMPTY");
            Stream.concat(check.left().stream(), check.right().stream())
                    .filter(c -> form.indicator(c).isEmpty())
                    .forEach(c -> add(place, "CHECK_INDICATOR_UNKNOWN", c));
        }
    }

    private void placed(String code, Function<Section, List<String>> part, String place, String unused, String twice) {
        long times = form.sections().stream()
                .flatMap(s -> part.apply(s).stream())
                .filter(code::equals)
                .count();
        if (times == 0) add(place, unused, code);
        if (times > 1) add(place, twice, code);
    }

    private <T> void once(List<T> parts, Function<T, String> code, Function<T, String> place) {
        Set<String> seen = new HashSet<>();
        parts.stream()
                .filter(p -> !seen.add(code.apply(p)))
                .forEach(p -> add(place.apply(p), "CODE_DUPLICATE", code.apply(p)));
    }

    private static String place(Section section) {
        return "sections." + section.code();
    }

    private static String place(Indicator indicator) {
        return "indicators." + indicator.code();
    }

    private static String place(Table table) {
        return "tables." + table.code();
    }

    private void add(String place, String code, Object... args) {
        found.add(Reason.at(place, code, args));
    }
}
