package vn.phoihop.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Sent;

/** Ids and constants that were chosen in a form or an address. */
final class Choices {
    private Choices() {}

    static @Nullable UUID id(Form form, String name) {
        return parse(form.text(name)).orElse(null);
    }

    static List<UUID> ids(Form form, String name) {
        return form.all(name).stream().flatMap(text -> parse(text).stream()).toList();
    }

    /** Null for anything else than the name of a constant. */
    static <E extends Enum<E>> @Nullable E constant(Form form, String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> c.name().equals(form.text(name)))
                .findFirst()
                .orElse(null);
    }

    static <E extends Enum<E>> List<E> constants(Form form, String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> form.has(name, c.name()))
                .toList();
    }

    /** A form that is shown again; whose record changed meanwhile is saved over the version that stands, once it was looked at. */
    static Form again(Form form, int version) {
        boolean meanwhile = form.errors().stream().anyMatch(e -> e.code().equals(Sent.MEANWHILE));
        return meanwhile ? form.with("version", version) : form;
    }

    private static Optional<UUID> parse(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
