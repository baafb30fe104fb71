package vn.phoihop.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** Days as people type them. */
public final class Dates {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Dates() {}

    /** @throws java.time.DateTimeException for anything but 31/12/2026 or 2026-12-31 */
    public static LocalDate parse(String text) {
        return text.indexOf('/') > 0 ? LocalDate.parse(text, TYPED) : LocalDate.parse(text);
    }
}
