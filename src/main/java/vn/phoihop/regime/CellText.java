package vn.phoihop.regime;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.phoihop.regime.ReportForm.Choice;
import vn.phoihop.regime.ReportForm.Column;
import vn.phoihop.regime.ReportForm.Type;
import vn.phoihop.ui.Numerals;

/** Shows canonical cell texts: as the reader's page prints them, and as they stand in the inputs they came from. */
public final class CellText {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String UNREAD = "?";

    private CellText() {}

    /** 14/12/2025, 1.234,5, 1.234,5 USD, the names of choices; what could not be read as it was typed. */
    public static String display(Column column, String kept, Locale locale) {
        if (kept.isEmpty() || !isCanonical(column, kept)) return typed(kept);
        return switch (column.type()) {
            case TEXT, LONG_TEXT -> kept;
            case INTEGER, DECIMAL -> Numerals.format(new BigDecimal(kept), locale);
            case DATE -> LocalDate.parse(kept).format(DAY);
            case MONEY -> money(kept, locale);
            case CHOICE, MULTI_CHOICE, YES_NO -> names(column, kept, locale);
        };
    }

    /** Text of the cell's input; of the amount's input for money, of a single text input for choices. */
    public static String input(Column column, String kept) {
        if (!isCanonical(column, kept))
            return column.type() == Type.MONEY ? typed(kept).replaceFirst("\\s+[A-Z]{3}$", "") : typed(kept);
        return switch (column.type()) {
            case CHOICE, MULTI_CHOICE, YES_NO, TEXT, LONG_TEXT -> kept;
            case INTEGER, DECIMAL, DATE -> display(column, kept, VIETNAMESE);
            case MONEY ->
                MoneyText.kept(kept)
                        .map(m -> Numerals.format(m.amount(), VIETNAMESE))
                        .orElse("");
        };
    }

    /** The currency beside an amount, empty where there is none. */
    public static String currency(String kept) {
        return kept.matches("(?s).*\\s[A-Z]{3}") ? kept.substring(kept.length() - 3) : "";
    }

    /** The codes that a cell of several choices holds. */
    public static List<String> chosen(String kept) {
        return kept.isEmpty() ? List.of() : List.of(kept.split(","));
    }

    /** What a choice cell offers; of yes and no too. */
    public static List<Choice> choices(Column column) {
        return Choices.of(column);
    }

    /** Whether a kept text could be read; an empty one has nothing to read. */
    public static boolean isCanonical(Column column, String kept) {
        if (kept.isEmpty()) return true;
        return switch (column.type()) {
            case TEXT -> kept.length() <= Cells.LINE;
            case LONG_TEXT -> kept.length() <= Cells.LONG;
            case INTEGER -> kept.matches("\\d+");
            case DECIMAL -> kept.matches("\\d+(\\.\\d+)?");
            case DATE -> isDate(kept);
            case MONEY -> MoneyText.kept(kept).isPresent();
            case CHOICE, MULTI_CHOICE, YES_NO ->
                chosen(kept).stream()
                        .allMatch(code -> Choices.of(column).stream()
                                .anyMatch(c -> c.code().equals(code)));
        };
    }

    static String unread(Column column, String typed) {
        boolean text = column.type() == Type.TEXT || column.type() == Type.LONG_TEXT;
        return text ? typed.strip() : UNREAD + typed.strip();
    }

    static String typed(String kept) {
        return kept.startsWith(UNREAD) ? kept.substring(1) : kept;
    }

    private static boolean isDate(String kept) {
        try {
            return LocalDate.parse(kept).toString().equals(kept);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String money(String kept, Locale locale) {
        return MoneyText.kept(kept)
                .map(m -> Numerals.format(m.amount(), locale) + " " + m.currency())
                .orElse(kept);
    }

    private static String names(Column column, String kept, Locale locale) {
        return Arrays.stream(kept.split(","))
                .map(code -> Choices.of(column).stream()
                        .filter(c -> c.code().equals(code))
                        .findFirst()
                        .map(c -> c.name().in(locale.getLanguage()))
                        .orElse(code))
                .collect(Collectors.joining("; "));
    }
}
