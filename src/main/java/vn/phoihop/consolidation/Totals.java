package vn.phoihop.consolidation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.ReportingGroup;

/** Sums of what the pinned, not nil reports gave. Currencies are never added; what nobody gave has no sum, not zero. */
record Totals(List<Total> all) {
    /** The direct groups, in the order of the columns. */
    static final List<ReportingGroup> GROUPS =
            List.of(ReportingGroup.CENTRAL_STATE, ReportingGroup.ORG_CENTRAL, ReportingGroup.PROVINCE);

    /** One line of a table of totals. @param sum null when nobody gave a value */
    record Line(
            String currency,
            List<Optional<BigDecimal>> groups,
            @Nullable BigDecimal sum,
            int agencies) {}

    /** A line per currency; one without values when nobody gave any. */
    List<Line> lines(String indicator) {
        List<Total> given =
                all.stream().filter(t -> t.indicator().equals(indicator)).toList();
        List<String> currencies =
                given.stream().map(Total::currency).distinct().sorted().toList();
        if (currencies.isEmpty())
            return List.of(new Line("", List.of(Optional.empty(), Optional.empty(), Optional.empty()), null, 0));
        return currencies.stream()
                .map(c -> line(
                        c, given.stream().filter(t -> t.currency().equals(c)).toList()))
                .toList();
    }

    private static Line line(String currency, List<Total> given) {
        List<Optional<BigDecimal>> groups = GROUPS.stream()
                .map(g -> given.stream()
                        .filter(t -> t.reportingGroup() == g)
                        .map(Total::value)
                        .findFirst())
                .toList();
        BigDecimal sum = given.stream().map(Total::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Line(
                currency, groups, sum, given.stream().mapToInt(Total::agencies).sum());
    }
}
