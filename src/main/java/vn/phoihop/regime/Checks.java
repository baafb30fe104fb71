package vn.phoihop.regime;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.Refused.Reason;
import vn.phoihop.regime.ReportForm.Check;

/** Sums across indicators, per currency. A missing value is not zero: where one is missing nothing is said. */
public final class Checks {
    private Checks() {}

    /** @return one reason per broken sum, at {@code indicators.<first code of the left side>}; arguments: left, its sum, right, its sum, currency */
    public static List<Reason> failures(ReportForm form, Map<String, Map<String, BigDecimal>> values) {
        List<Reason> failures = new ArrayList<>();
        for (Check check : form.checks()) {
            for (String currency : currencies(check, values)) {
                BigDecimal left = sum(check.left(), values, currency);
                BigDecimal right = sum(check.right(), values, currency);
                if (left != null && right != null && !holds(check, left, right))
                    failures.add(failure(check, left, right, currency));
            }
        }
        return failures;
    }

    private static Set<String> currencies(Check check, Map<String, Map<String, BigDecimal>> values) {
        Set<String> currencies = new TreeSet<>();
        check.left()
                .forEach(code ->
                        currencies.addAll(values.getOrDefault(code, Map.of()).keySet()));
        return currencies;
    }

    private static @Nullable BigDecimal sum(
            List<String> codes, Map<String, Map<String, BigDecimal>> values, String currency) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String code : codes) {
            BigDecimal value = values.getOrDefault(code, Map.of()).get(currency);
            if (value == null) return null;
            sum = sum.add(value);
        }
        return sum;
    }

    private static boolean holds(Check check, BigDecimal left, BigDecimal right) {
        return switch (check.relation()) {
            case EQUAL -> left.compareTo(right) == 0;
            case AT_MOST -> left.compareTo(right) <= 0;
            case AT_LEAST -> left.compareTo(right) >= 0;
        };
    }

    private static Reason failure(Check check, BigDecimal left, BigDecimal right, String currency) {
        String code = switch (check.relation()) {
            case EQUAL -> "SUM_NOT_EQUAL";
            case AT_MOST -> "SUM_TOO_HIGH";
            case AT_LEAST -> "SUM_TOO_LOW";
        };
        return Reason.at(
                "indicators." + check.left().getFirst(),
                code,
                String.join(" + ", check.left()),
                left,
                String.join(" + ", check.right()),
                right,
                currency);
    }
}
