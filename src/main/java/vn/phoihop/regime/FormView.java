package vn.phoihop.regime;

import java.util.List;
import java.util.stream.Collectors;
import vn.phoihop.kernel.Refused.Reason;
import vn.phoihop.regime.ReportForm.Derivation;
import vn.phoihop.regime.ReportForm.Indicator;
import vn.phoihop.regime.ReportForm.Operation;
import vn.phoihop.regime.ReportForm.Section;
import vn.phoihop.regime.ReportForm.Table;

/** A form's own page: its parts in order, and while it is a draft what is still wrong. */
record FormView(FormVersion version, boolean editable, boolean mayEdit, List<Regime> regimes) {
    List<Reason> faults() {
        return editable ? FormFaults.of(version.definition()) : List.of();
    }

    String href(String place) {
        return FormPlace.href(version.id(), place);
    }

    String href() {
        return "/forms/" + version.id().value();
    }

    List<Indicator> indicators(Section section) {
        return section.indicators().stream()
                .flatMap(i -> version.definition().indicator(i).stream())
                .toList();
    }

    List<Table> tables(Section section) {
        return section.tables().stream()
                .flatMap(t -> version.definition().table(t).stream())
                .toList();
    }

    /** Indicators that no section asks for. */
    List<Indicator> loose() {
        return version.definition().indicators().stream()
                .filter(i -> version.definition().sections().stream()
                        .noneMatch(s -> s.indicators().contains(i.code())))
                .toList();
    }

    List<Table> looseTables() {
        return version.definition().tables().stream()
                .filter(t -> version.definition().sections().stream()
                        .noneMatch(s -> s.tables().contains(t.code())))
                .toList();
    }

    /** Message key of how the value comes about. */
    static String source(Indicator indicator) {
        if (indicator.register() != null) return "register." + indicator.register();
        return indicator.derivation() == null
                ? "form.source.typed"
                : "form.source." + indicator.derivation().operation();
    }

    /** Table, column and filter of a derived indicator in codes: {@code T2.commitment, status = NEW}. */
    static String origin(Indicator indicator) {
        Derivation derivation = indicator.derivation();
        if (derivation == null) return "";
        String column = derivation.operation() == Operation.SUM ? "." + derivation.column() : "";
        String filter = derivation.filterColumn() == null
                ? ""
                : ", " + derivation.filterColumn() + " = " + String.join(" | ", derivation.filterValues());
        return derivation.table() + column + filter;
    }

    static String choices(ReportForm.Column column, String language) {
        return column.choices().stream().map(c -> c.name().in(language)).collect(Collectors.joining("; "));
    }
}
