package vn.phoihop.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much of what is expected has come: always shown as a/b (p %) with a bar and the three counts.
 *
 * @param accepted received and accepted
 * @param received received, not accepted yet
 * @param expected all that should come
 */
public record Coverage(int accepted, int received, int expected) {
    public int in() {
        return accepted + received;
    }

    public int missing() {
        return Math.max(0, expected - in());
    }

    /** Part of the expected, in per cent with one decimal; 0 when nothing is expected. */
    public BigDecimal percent(int part) {
        if (expected == 0) return BigDecimal.ZERO;
        return BigDecimal.valueOf(part).movePointRight(2).divide(BigDecimal.valueOf(expected), 1, RoundingMode.HALF_UP);
    }
}
