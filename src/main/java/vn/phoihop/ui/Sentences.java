package vn.phoihop.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.Refused;

/** Says things in one language. Days, moments, numbers and localized names among the arguments are written as the office writes them. */
record Sentences(MessageSource messages, Locale locale) {
    /** The key itself when there is no sentence, which a test looks for. */
    String of(String key, Object... args) {
        return Objects.requireNonNull(messages.getMessage(key, written(args), key, locale));
    }

    String of(Refused.Reason reason) {
        return Objects.requireNonNull(messages.getMessage(
                "refused." + reason.code(), written(reason.args().toArray()), reason.code(), locale));
    }

    private Object[] written(Object[] args) {
        return Arrays.stream(args).map(this::written).toArray();
    }

    private Object written(@Nullable Object arg) {
        return switch (arg) {
            case null -> "";
            case LocalDate day -> Dates.format(day);
            case Instant at -> Dates.format(at);
            case BigDecimal number -> Numerals.format(number, locale);
            case Localized text -> text.in(locale.getLanguage());
            case Enum<?> constant -> constant.name();
            default -> arg;
        };
    }
}
