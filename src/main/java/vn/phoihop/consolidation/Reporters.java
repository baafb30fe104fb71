package vn.phoihop.consolidation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import vn.phoihop.kernel.ReportingGroup;

/**
 * Coverage by name, in the words that are counted: expected = obliged − excluded, missing = expected − received. Missing is not zero.
 * Associations stand apart: their reports went into their managers'.
 */
record Reporters(List<Reporter> all) {
    Reporters direct() {
        return only(r -> !r.association());
    }

    Reporters associations() {
        return only(Reporter::association);
    }

    Reporters in(ReportingGroup group) {
        return only(r -> r.reportingGroup() == group);
    }

    Reporters only(Predicate<Reporter> which) {
        return new Reporters(all.stream().filter(which).toList());
    }

    int count(Predicate<Reporter> which) {
        return (int) all.stream().filter(which).count();
    }

    int expected() {
        return count(Reporter::expected);
    }

    int received() {
        return count(Reporter::received);
    }

    int missing() {
        return count(Reporter::missing);
    }

    /** Received of expected in per cent with one decimal, half up: 30 of 34 is 88,2. */
    BigDecimal percent() {
        if (expected() == 0) return BigDecimal.ZERO;
        return BigDecimal.valueOf(received())
                .movePointRight(2)
                .divide(BigDecimal.valueOf(expected()), 1, RoundingMode.HALF_UP);
    }

    /** Groups that somebody is in, in their order. */
    List<ReportingGroup> groups() {
        return all.stream().map(Reporter::reportingGroup).distinct().sorted().toList();
    }
}
