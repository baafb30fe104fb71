package vn.phoihop.kernel;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The system says no, for one or several reasons. Each has a code (message key {@code refused.<CODE>}) and may name the place:
 * the path of a field, row or paragraph in the form that was sent. Thrown by verbs, turned into a sentence once, at the edge.
 */
public final class Refused extends RuntimeException {
    private final transient List<Reason> reasons;

    /** @param place path of the field it is about, empty where it is about the whole */
    public record Reason(String code, String place, List<Object> args) {
        public static Reason at(String place, String code, Object... args) {
            return new Reason(code, place, List.of(args));
        }
    }

    public Refused(String code, Object... args) {
        this(List.of(new Reason(code, "", List.of(args))));
    }

    public Refused(List<Reason> reasons) {
        super(
                reasons.stream()
                        .map(r -> r.place().isEmpty() ? r.code() : r.code() + ":" + r.place())
                        .collect(Collectors.joining(", ")),
                null,
                false,
                false);
        this.reasons = List.copyOf(reasons);
    }

    public static Refused at(String place, String code, Object... args) {
        return new Refused(List.of(Reason.at(place, code, args)));
    }

    /** Does nothing when there is no reason to refuse. */
    public static void when(List<Reason> reasons) {
        if (!reasons.isEmpty()) throw new Refused(reasons);
    }

    public static void unless(boolean allowed, String code, Object... args) {
        if (!allowed) throw new Refused(code, args);
    }

    public List<Reason> reasons() {
        return reasons;
    }

    public String code() {
        return reasons.getFirst().code();
    }
}
