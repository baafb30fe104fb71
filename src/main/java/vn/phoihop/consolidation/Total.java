package vn.phoihop.consolidation;

import java.math.BigDecimal;
import vn.phoihop.kernel.ReportingGroup;

/**
 * The sum of one indicator over one group in one currency.
 *
 * @param currency empty for what is no money
 * @param agencies how many gave a value
 */
record Total(String indicator, ReportingGroup reportingGroup, String currency, BigDecimal value, int agencies) {
    /** Equal amounts are written alike, so that equal content has an equal hash. */
    Total {
        BigDecimal plain = value.stripTrailingZeros();
        value = plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
