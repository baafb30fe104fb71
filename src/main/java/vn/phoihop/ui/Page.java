package vn.phoihop.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.Viewer;

/** What every template may know about the request, and how it says things: sentences, dates and numbers in the reader's language. */
public record Page(
        String path,
        String query,
        String csrfName,
        String csrfToken,
        String nonce,
        @Nullable Viewer viewer,
        Locale locale,
        LocalDate today,
        boolean demonstration,
        List<NavLink> navigation,
        @Nullable String notice,
        MessageSource messages) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy").withZone(ZONE);

    /** @param count how much waits there, 0 shows nothing */
    public record NavLink(String key, String href, String icon, boolean current, int count) {}

    /** The sentence for a key; the key itself when there is none, which a test looks for. */
    public String t(String key, Object... args) {
        return Objects.requireNonNull(messages.getMessage(key, args, key, locale));
    }

    public String lang() {
        return locale.getLanguage();
    }

    public String in(Localized text) {
        return text.in(lang());
    }

    public String date(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    public String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(at);
    }

    public String number(@Nullable BigDecimal number) {
        return number == null ? "" : Numerals.format(number, locale);
    }

    public String number(long number) {
        return Numerals.format(BigDecimal.valueOf(number), locale);
    }
}
