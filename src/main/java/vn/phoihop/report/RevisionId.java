package vn.phoihop.report;

import java.util.UUID;
import vn.phoihop.kernel.TypedId;
import vn.phoihop.kernel.Uuid7;

/** One revision of a submission; never changed once dispatched. */
public record RevisionId(UUID value) implements TypedId {
    static RevisionId next() {
        return new RevisionId(Uuid7.next());
    }
}
