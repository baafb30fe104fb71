package vn.phoihop.regime;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.phoihop.kernel.Money;
import vn.phoihop.regime.ReportForm.Column;
import vn.phoihop.regime.ReportForm.Derivation;
import vn.phoihop.regime.ReportForm.Indicator;
import vn.phoihop.regime.ReportForm.Operation;
import vn.phoihop.regime.ReportForm.Table;
import vn.phoihop.regime.ReportForm.Type;

/**
 * Values of derived indicators from the rows of a report's tables. Rows counted and numbers summed stand under the empty key; money
 * stands under its currency, one value each, and has no value at all where no row has an amount.
 */
public final class Derivations {
    private Derivations() {}

    /** @param rows of each table, canonical text by column; cells that could not be read count for nothing */
    public static Map<String, Map<String, BigDecimal>> of(
            ReportForm form, Map<String, List<Map<String, String>>> rows) {
        Map<String, Map<String, BigDecimal>> values = new LinkedHashMap<>();
        for (Indicator indicator : form.indicators()) {
            Derivation derivation = indicator.derivation();
            if (derivation == null) continue;
            form.table(derivation.table())
                    .ifPresent(t ->
                            values.put(indicator.code(), value(derivation, t, rows.getOrDefault(t.code(), List.of()))));
        }
        return values;
    }

    private static Map<String, BigDecimal> value(Derivation derivation, Table table, List<Map<String, String>> rows) {
        List<Map<String, String>> taken =
                rows.stream().filter(r -> takes(derivation, r)).toList();
        if (derivation.operation() == Operation.COUNT) return Map.of("", BigDecimal.valueOf(taken.size()));
        String column = derivation.column();
        return column == null
                ? Map.of()
                : table.column(column).map(c -> sum(c, taken)).orElse(Map.of());
    }

    private static boolean takes(Derivation derivation, Map<String, String> row) {
        String filter = derivation.filterColumn();
        if (filter == null || derivation.filterValues().isEmpty()) return true;
        return CellText.chosen(row.getOrDefault(filter, "")).stream().anyMatch(derivation.filterValues()::contains);
    }

    private static Map<String, BigDecimal> sum(Column column, List<Map<String, String>> rows) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        if (column.type() != Type.MONEY) sums.put("", BigDecimal.ZERO);
        for (Map<String, String> row : rows) {
            String kept = row.getOrDefault(column.code(), "");
            if (kept.isEmpty() || !CellText.isCanonical(column, kept)) continue;
            Money part = column.type() == Type.MONEY
                    ? MoneyText.kept(kept).orElseThrow()
                    : new Money(new BigDecimal(kept), "");
            sums.merge(part.currency(), part.amount(), BigDecimal::add);
        }
        return sums;
    }
}
