package vn.phoihop.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.phoihop.ui.Unreadable;

/**
 * Which part of a list a program asks for: parameters {@code limit} and {@code after}. A limit beyond the largest is refused, never lowered.
 *
 * @param address what was asked, to make the address of the next part from
 */
public record Paging(int limit, Cursor after, String address) {
    public static final int USUAL = 100;
    public static final int MOST = 500;
    static final String LIMIT = "limit";
    static final String AFTER = "after";

    static Paging of(HttpServletRequest request) {
        String query = request.getQueryString();
        String address = request.getRequestURI() + (query == null ? "" : "?" + query);
        String after = request.getParameter(AFTER);
        return new Paging(
                limit(request.getParameter(LIMIT)), after == null ? Cursor.START : Cursor.read(after), address);
    }

    private static int limit(@Nullable String typed) {
        if (typed == null) return USUAL;
        int limit = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
        if (limit < 1 || limit > MOST) throw new Unreadable(LIMIT, "LIMIT_INVALID", MOST);
        return limit;
    }

    /** How many rows to read: one more than are shown tells whether a part follows. */
    public int rows() {
        return limit + 1;
    }

    /** @param read what the query gave, at most {@link #rows()}; @param key where the list goes on behind a row */
    public <R, T> Listing<T> listing(List<R> read, Function<R, T> shape, Function<R, Cursor> key) {
        boolean more = read.size() > limit;
        List<R> shown = more ? read.subList(0, limit) : read;
        return new Listing<>(shown.stream().map(shape).toList(), more ? next(key.apply(shown.getLast())) : null);
    }

    private String next(Cursor last) {
        return UriComponentsBuilder.fromUriString(address)
                .replaceQueryParam(AFTER, last.token())
                .build(true)
                .toUriString();
    }
}
