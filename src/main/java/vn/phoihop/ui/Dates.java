package vn.phoihop.ui;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Days as people type and read them. */
public final class Dates {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm, dd/MM/uuuu").withZone(ZONE);
    private static final Locale VIETNAM = Locale.of("vi", "VN");

    private Dates() {}

    /** @throws java.time.DateTimeException for anything but 31/12/2026 or 2026-12-31 */
    public static LocalDate parse(String text) {
        return text.indexOf('/') > 0 ? LocalDate.parse(text, TYPED) : LocalDate.parse(text);
    }

    public static String format(LocalDate day) {
        return DAY.format(day);
    }

    public static String format(Instant at) {
        return MOMENT.format(at);
    }

    /** thứ Sáu, 18/12/2026 */
    static String formatWithWeekday(LocalDate day, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        String weekday = DateTimeFormatter.ofPattern("EEEE", english ? Locale.UK : VIETNAM)
                .format(day);
        return (english ? weekday : weekday.replaceFirst("^T", "t").replaceFirst("^C", "c")) + ", " + format(day);
    }

    /** A day from a record as one would type it; anything else as it was typed. */
    static String typed(String text) {
        try {
            return text.indexOf('-') > 0 ? format(LocalDate.parse(text)) : text;
        } catch (DateTimeException e) {
            return text;
        }
    }
}
