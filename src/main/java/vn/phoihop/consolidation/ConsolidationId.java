package vn.phoihop.consolidation;

import java.util.UUID;
import vn.phoihop.kernel.TypedId;
import vn.phoihop.kernel.Uuid7;

/** One compiled report of a campaign, from its first draft. */
public record ConsolidationId(UUID value) implements TypedId {
    static ConsolidationId next() {
        return new ConsolidationId(Uuid7.next());
    }
}
