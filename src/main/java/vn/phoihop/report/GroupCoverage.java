package vn.phoihop.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import vn.phoihop.kernel.ReportingGroup;

/**
 * Coverage of one reporting group in a campaign, in the words that are counted: expected = obliged − excluded; received has a dispatched revision
 * that was not withdrawn (a returned one still counts); usable was accepted; missing = expected − received. Missing is not zero.
 *
 * @param late received after the deadline, judged by the first dispatch that was never withdrawn
 * @param nil received and declared nil
 */
public record GroupCoverage(
        ReportingGroup reportingGroup,
        LocalDate dueOn,
        boolean verified,
        int obliged,
        int excluded,
        int received,
        int usable,
        int nil,
        int late) {
    public int expected() {
        return obliged - excluded;
    }

    public int missing() {
        return expected() - received;
    }

    /** Received, not yet accepted. */
    public int waiting() {
        return received - usable;
    }

    public boolean overdue(LocalDate today) {
        return missing() > 0 && today.isAfter(dueOn);
    }

    /** Received of expected in per cent with one decimal, half up: 30/34 is 88,2. */
    public BigDecimal percent() {
        if (expected() == 0) return BigDecimal.ZERO;
        return BigDecimal.valueOf(received)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(expected()), 1, RoundingMode.HALF_UP);
    }

    /** All groups that report to the centre; associations stand apart and are never in the sum. */
    public static GroupCoverage sum(List<GroupCoverage> groups) {
        List<GroupCoverage> direct = groups.stream()
                .filter(g -> g.reportingGroup != ReportingGroup.ASSOCIATION)
                .toList();
        return new GroupCoverage(
                ReportingGroup.CENTRAL_STATE,
                direct.stream()
                        .map(GroupCoverage::dueOn)
                        .max(LocalDate::compareTo)
                        .orElse(LocalDate.MIN),
                direct.stream().allMatch(GroupCoverage::verified),
                direct.stream().mapToInt(GroupCoverage::obliged).sum(),
                direct.stream().mapToInt(GroupCoverage::excluded).sum(),
                direct.stream().mapToInt(GroupCoverage::received).sum(),
                direct.stream().mapToInt(GroupCoverage::usable).sum(),
                direct.stream().mapToInt(GroupCoverage::nil).sum(),
                direct.stream().mapToInt(GroupCoverage::late).sum());
    }
}
