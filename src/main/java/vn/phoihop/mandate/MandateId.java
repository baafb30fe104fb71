package vn.phoihop.mandate;

import java.util.UUID;
import vn.phoihop.kernel.TypedId;
import vn.phoihop.kernel.Uuid7;

/** A directing document. */
public record MandateId(UUID value) implements TypedId {
    static MandateId next() {
        return new MandateId(Uuid7.next());
    }
}
