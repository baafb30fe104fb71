package vn.phoihop.regime;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.phoihop.kernel.Money;
import vn.phoihop.kernel.Refused;

/** An amount with its currency in one text: "1.234,5 USD" as typed, "1234.5 USD" as kept. */
record MoneyText(Money money) {
    private static final Pattern TYPED = Pattern.compile("(.*?)\\s*(\\p{L}{3})");
    private static final Pattern KEPT = Pattern.compile("(\\d+(?:\\.\\d+)?) ([A-Z]{3})");
    private static final int DECIMALS = 2;

    static MoneyText read(String typed) {
        Matcher matcher = TYPED.matcher(typed.strip());
        if (!matcher.matches()) throw new Refused("CURRENCY_INVALID", typed);
        return new MoneyText(new Money(Cells.number(matcher.group(1), DECIMALS), currency(matcher.group(2))));
    }

    static Optional<Money> kept(String canonical) {
        Matcher matcher = KEPT.matcher(canonical);
        return matcher.matches()
                ? Optional.of(new Money(new BigDecimal(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    /** The office also writes VNĐ. */
    static String currency(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT).replace("VNĐ", "VND");
        boolean known = code.matches("[A-Z]{3}")
                && Currency.getAvailableCurrencies().stream()
                        .anyMatch(c -> c.getCurrencyCode().equals(code));
        Refused.unless(known, "CURRENCY_INVALID", typed);
        return code;
    }

    String canonical() {
        return Cells.plain(money.amount()) + " " + money.currency();
    }
}
