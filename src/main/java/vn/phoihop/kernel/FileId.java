package vn.phoihop.kernel;

import java.util.UUID;

/** A stored file. */
public record FileId(UUID value) implements TypedId {
    public static FileId next() {
        return new FileId(Uuid7.next());
    }

    /** Null stays null, for nullable columns. */
    public static @org.jspecify.annotations.Nullable FileId of(@org.jspecify.annotations.Nullable UUID value) {
        return value == null ? null : new FileId(value);
    }
}
