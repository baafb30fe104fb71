package vn.phoihop.api;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.Stale;

/** Which version of a record a program means to change: header {@code If-Match}, never required. */
public record IfMatch(List<String> tags) {
    static IfMatch of(@Nullable String header) {
        if (header == null) return new IfMatch(List.of());
        return new IfMatch(Arrays.stream(header.split(",")).map(String::strip).toList());
    }

    /** @throws Stale when a version was named and it is another one */
    public void check(String tag) {
        if (!tags.isEmpty() && !tags.contains(tag) && !tags.contains("*")) throw new Stale(tag);
    }
}
