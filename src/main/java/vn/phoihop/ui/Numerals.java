package vn.phoihop.ui;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.ParseException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers as the office writes them: 1.234.567,89. Reading is strict, so that 1.5 is never taken for 15. */
public final class Numerals {
    private static final Locale VIETNAM = Locale.of("vi", "VN");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(,\\d{1,4})?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d{1,4})?");

    private Numerals() {}

    public static String format(BigDecimal number, Locale locale) {
        return format(number, locale, "#,##0.####");
    }

    static String format(BigDecimal number, Locale locale, String pattern) {
        var symbols = DecimalFormatSymbols.getInstance(locale.getLanguage().equals("en") ? Locale.UK : VIETNAM);
        return new DecimalFormat(pattern, symbols).format(number);
    }

    /** @throws ParseException for anything but 1234, 1.234, 1234,5 or 1.234,56 (at most four decimals) */
    public static BigDecimal parse(String text) throws ParseException {
        String typed = text.strip();
        if (!PLAIN.matcher(typed).matches() && !GROUPED.matcher(typed).matches()) throw new ParseException(text, 0);
        return new BigDecimal(typed.replace(".", "").replace(',', '.'));
    }
}
