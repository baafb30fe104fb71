package vn.phoihop.consolidation;

import java.util.UUID;
import vn.phoihop.kernel.TypedId;
import vn.phoihop.kernel.Uuid7;

/** One paragraph of the compiled text. */
public record ItemId(UUID value) implements TypedId {
    static ItemId next() {
        return new ItemId(Uuid7.next());
    }
}
