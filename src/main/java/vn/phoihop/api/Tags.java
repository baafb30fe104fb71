package vn.phoihop.api;

import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;

/** Answers about one record, which carry its version as {@code ETag}. */
public final class Tags {
    private Tags() {}

    /** @param marks that change whenever the record does: versions, digests */
    public static String of(Object... marks) {
        return Arrays.stream(marks).map(Object::toString).collect(Collectors.joining(".", "\"", "\""));
    }

    public static <T> ResponseEntity<T> ok(String tag, T body) {
        return ResponseEntity.ok().eTag(tag).body(body);
    }

    public static <T> ResponseEntity<T> created(String address, String tag, T body) {
        return ResponseEntity.created(URI.create(address)).eTag(tag).body(body);
    }
}
