package vn.phoihop.kernel;

import java.util.UUID;

/** A human being, whatever accounts they have: separation of duties is by person. */
public record PersonId(UUID value) implements TypedId {
    public static PersonId next() {
        return new PersonId(Uuid7.next());
    }

    /** Null stays null, for nullable columns. */
    public static @org.jspecify.annotations.Nullable PersonId of(@org.jspecify.annotations.Nullable UUID value) {
        return value == null ? null : new PersonId(value);
    }
}
