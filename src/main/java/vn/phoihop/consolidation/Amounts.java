package vn.phoihop.consolidation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.phoihop.ui.Page;

/** Values on screen: money with the decimals of its currency, in the reader's notation; a dash where nobody gave a value. */
final class Amounts {
    private Amounts() {}

    static String of(Page page, @Nullable BigDecimal value, String currency) {
        if (value == null) return Vietnamese.NONE;
        return page.lang().equals("en") ? page.number(value) : Vietnamese.amount(value, currency);
    }
}
