package vn.phoihop.kernel;

import java.util.UUID;

/** An account. */
public record UserId(UUID value) implements TypedId {
    public static UserId next() {
        return new UserId(Uuid7.next());
    }

    /** Null stays null, for nullable columns. */
    public static @org.jspecify.annotations.Nullable UserId of(@org.jspecify.annotations.Nullable UUID value) {
        return value == null ? null : new UserId(value);
    }
}
