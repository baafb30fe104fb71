package vn.phoihop.kernel;

import java.util.UUID;

/** An agency or a unit of one. */
public record AgencyId(UUID value) implements TypedId {
    public static AgencyId next() {
        return new AgencyId(Uuid7.next());
    }

    /** Null stays null, for nullable columns. */
    public static @org.jspecify.annotations.Nullable AgencyId of(@org.jspecify.annotations.Nullable UUID value) {
        return value == null ? null : new AgencyId(value);
    }
}
