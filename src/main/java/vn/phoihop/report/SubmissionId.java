package vn.phoihop.report;

import java.util.UUID;
import vn.phoihop.kernel.TypedId;
import vn.phoihop.kernel.Uuid7;

/** What one agency owes to one campaign. */
public record SubmissionId(UUID value) implements TypedId {
    static SubmissionId next() {
        return new SubmissionId(Uuid7.next());
    }
}
