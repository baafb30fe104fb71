package vn.phoihop.mandate;

import java.util.UUID;
import vn.phoihop.kernel.TypedId;
import vn.phoihop.kernel.Uuid7;

/** A point of a directing document. */
public record PointId(UUID value) implements TypedId {
    static PointId next() {
        return new PointId(Uuid7.next());
    }
}
