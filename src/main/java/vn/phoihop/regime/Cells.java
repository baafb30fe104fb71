package vn.phoihop.regime;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.phoihop.kernel.Period;
import vn.phoihop.kernel.Refused;
import vn.phoihop.regime.ReportForm.Column;
import vn.phoihop.regime.ReportForm.Indicator;
import vn.phoihop.regime.ReportForm.Table;
import vn.phoihop.regime.ReportForm.Type;
import vn.phoihop.ui.Dates;
import vn.phoihop.ui.Numerals;

/**
 * Reads what people type into the cells of a form's tables into one canonical text per cell, and says what is wrong with it:
 * dates as 2025-12-14, numbers as 1234.5, money as "1234.5 USD", choices by their codes (several with commas), yes and no as
 * "yes" and "no". An empty cell is the empty text; what could not be read is kept as typed behind a question mark, so that nothing typed is
 * lost and "1.5" is never mistaken for a number.
 */
public final class Cells {
    static final int LINE = 500;
    static final int LONG = 20_000;
    private static final int DIGITS = 15;
    private static final Pattern CANONICAL = Pattern.compile("\\d{1,15}(\\.\\d{1,4})?( [A-Z]{3})?");

    private Cells() {}

    /** @param values canonical text by column, or what was typed behind a question mark; {@link CellText} shows both */
    public record Row(Map<String, String> values, List<Refused.Reason> reasons) {
        public boolean isBlank() {
            return values.values().stream().allMatch(String::isEmpty);
        }
    }

    /**
     * @param typed everything sent under an input's name: the column's code, and for money {@code <code>.currency} beside it
     * @param place path of the row, put before the column in what is wrong: {@code tables.T1[0]}
     */
    public static Row row(Table table, Function<String, List<String>> typed, String place) {
        Map<String, String> values = new LinkedHashMap<>();
        List<Refused.Reason> reasons = new ArrayList<>();
        for (Column column : table.columns()) {
            String text = joined(column, typed);
            try {
                values.put(column.code(), read(column, text));
            } catch (Refused refused) {
                values.put(column.code(), CellText.unread(column, text));
                refused.reasons()
                        .forEach(r -> reasons.add(new Refused.Reason(r.code(), place + "." + column.code(), r.args())));
            }
        }
        return new Row(values, reasons);
    }

    private static String joined(Column column, Function<String, List<String>> typed) {
        List<String> texts = typed.apply(column.code());
        if (column.type() == Type.MULTI_CHOICE) return String.join(";", texts);
        String text = texts.isEmpty() ? "" : texts.getFirst();
        if (column.type() != Type.MONEY || text.isBlank()) return text;
        List<String> currency = typed.apply(column.code() + ".currency");
        return currency.isEmpty() ? text : text + " " + currency.getFirst();
    }

    /** Canonical text of what was typed or pasted into one cell. Reading canonical text of a date or a choice gives it back. */
    public static String read(Column column, String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        if (text.isEmpty()) return "";
        return switch (column.type()) {
            case TEXT -> atMost(text.replaceAll("\\s+", " "), LINE);
            case LONG_TEXT -> atMost(text.replace("\r\n", "\n").replace('\r', '\n'), LONG);
            case INTEGER -> plain(number(text, 0));
            case DECIMAL -> plain(number(text, 4));
            case DATE -> date(text).toString();
            case MONEY -> MoneyText.read(text).canonical();
            case CHOICE -> Choices.one(column, text);
            case MULTI_CHOICE -> Choices.several(column, text);
            case YES_NO -> Choices.yesOrNo(text);
        };
    }

    /** What a program sends for a cell: canonical text, with the point of decimals, so that "1.5" is one and a half. */
    public static String readCanonical(Column column, String sent) {
        String text = Normalizer.normalize(sent, Normalizer.Form.NFC).strip();
        return switch (column.type()) {
            case INTEGER, DECIMAL, MONEY -> text.isEmpty() ? "" : read(column, typed(text));
            case TEXT, LONG_TEXT, DATE, CHOICE, MULTI_CHOICE, YES_NO -> read(column, text);
        };
    }

    private static String typed(String canonical) {
        if (!CANONICAL.matcher(canonical).matches()) throw new Refused("DECIMAL_INVALID", canonical);
        return canonical.replace('.', ',');
    }

    /** An indicator's value from a program: not negative, no more digits than are kept. */
    public static BigDecimal number(Indicator indicator, BigDecimal sent) {
        BigDecimal number = sent.stripTrailingZeros();
        Refused.unless(number.signum() >= 0, "NUMBER_NEGATIVE", sent);
        Refused.unless(number.scale() <= indicator.decimals(), "DECIMALS_TOO_MANY", sent, indicator.decimals());
        Refused.unless(number.precision() - number.scale() <= DIGITS, "NUMBER_TOO_LARGE", DIGITS);
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** What was typed for an indicator: not negative, no more decimals than the form allows. */
    public static BigDecimal number(Indicator indicator, String typed) {
        return number(typed, indicator.decimals());
    }

    /** An ISO 4217 code as it may be typed. */
    public static String currency(String typed) {
        return MoneyText.currency(typed);
    }

    /** What still stands against a row of canonical texts before it may be sent: missing, unreadable, outside the window, out of order. */
    public static List<Refused.Reason> failures(Table table, Map<String, String> row, Period window, String place) {
        return new RowRules(table, row, window, place).failures();
    }

    static BigDecimal number(String typed, int decimals) {
        try {
            BigDecimal number = Numerals.parse(typed).stripTrailingZeros();
            Refused.unless(number.signum() >= 0, "NUMBER_NEGATIVE", typed);
            Refused.unless(number.scale() <= decimals, "DECIMALS_TOO_MANY", typed, decimals);
            return number;
        } catch (ParseException e) {
            throw new Refused("NUMBER_INVALID", typed);
        }
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static LocalDate date(String text) {
        try {
            LocalDate day = Dates.parse(text);
            Refused.unless(day.getYear() >= 1900 && day.getYear() <= 2200, "DATE_INVALID", text);
            return day;
        } catch (DateTimeException e) {
            throw new Refused("DATE_INVALID", text);
        }
    }

    private static String atMost(String text, int length) {
        Refused.unless(text.length() <= length, "TEXT_TOO_LONG", length);
        return text;
    }
}
