package vn.phoihop.consolidation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.ui.Numerals;

/** How official papers write numbers, days and names. */
final class Vietnamese {
    static final Locale LOCALE = Locale.of("vi", "VN");
    /** What stands where nobody gave a value: missing is not zero. */
    static final String NONE = "—";

    private Vietnamese() {}

    static String number(BigDecimal number) {
        return Numerals.format(number, LOCALE);
    }

    static String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** Money with at least the decimals that its currency has: 14.484,50 dollars, 310.000.000 yen; anything else as a number. */
    static String amount(BigDecimal amount, String currency) {
        int decimals = known(currency).map(Currency::getDefaultFractionDigits).orElse(0);
        if (decimals <= amount.scale() || decimals < 1) return number(amount);
        String whole = number(amount.setScale(0, RoundingMode.DOWN));
        return whole + "," + amount.setScale(decimals).toPlainString().replaceFirst(".*\\.", "");
    }

    /** 88,2 % */
    static String percent(BigDecimal percent) {
        return percent.toPlainString().replace('.', ',') + " %";
    }

    /** ngày 05 tháng 01 năm 2027: a zero before days below 10 and the months 1 and 2 (Decree 30/2020, appendix I). */
    static String day(LocalDate day) {
        String month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
    }

    /** Đô la Mỹ (USD); a code that is no currency as it is. */
    static String currency(String code) {
        return known(code)
                .map(c -> raised(c.getDisplayName(LOCALE)) + " (" + code + ")")
                .orElse(code);
    }

    private static Optional<Currency> known(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(c -> c.getCurrencyCode().equals(code))
                .findFirst();
    }

    static String group(ReportingGroup group) {
        return switch (group) {
            case CENTRAL_STATE -> "Cơ quan nhà nước ở trung ương";
            case ORG_CENTRAL -> "Cơ quan trung ương của tổ chức";
            case PROVINCE -> "Ủy ban nhân dân cấp tỉnh";
            case ASSOCIATION -> "Các hội, quỹ xã hội, tổ chức khoa học";
        };
    }

    static String lowered(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(LOCALE) + text.substring(1);
    }

    static String raised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(LOCALE) + text.substring(1);
    }
}
