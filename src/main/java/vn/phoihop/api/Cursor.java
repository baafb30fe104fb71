package vn.phoihop.api;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import vn.phoihop.kernel.Json;
import vn.phoihop.kernel.TypedId;
import vn.phoihop.ui.Unreadable;

/** The place in a list behind which a part begins: the keys by which the list is sorted, of the last row that was shown. Opaque outside. */
public record Cursor(List<String> keys) {
    static final Cursor START = new Cursor(List.of());

    /** In the order of the list's {@code order by}; typed ids by their value. */
    public static Cursor of(Object... keys) {
        return new Cursor(Arrays.stream(keys)
                .map(key -> key instanceof TypedId id ? id.value().toString() : key.toString())
                .toList());
    }

    public boolean isStart() {
        return keys.isEmpty();
    }

    public @Nullable String text(int key) {
        return isStart() ? null : at(key);
    }

    public @Nullable Integer number(int key) {
        if (isStart()) return null;
        try {
            return Integer.valueOf(at(key));
        } catch (NumberFormatException e) {
            throw invalid();
        }
    }

    public @Nullable UUID id(int key) {
        if (isStart()) return null;
        try {
            return UUID.fromString(at(key));
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    String token() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Json.text(keys).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Unreadable CURSOR_INVALID for what this list never gave out */
    static Cursor read(String token) {
        try {
            String json = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            return new Cursor(List.of(Json.read(json, String[].class)));
        } catch (IllegalArgumentException | NullPointerException | JacksonException e) {
            throw invalid();
        }
    }

    private String at(int key) {
        if (key >= keys.size() || keys.get(key).indexOf('\0') >= 0) throw invalid();
        return keys.get(key);
    }

    private static Unreadable invalid() {
        return new Unreadable(Paging.AFTER, "CURSOR_INVALID");
    }
}
