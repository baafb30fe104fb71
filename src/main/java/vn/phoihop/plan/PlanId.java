package vn.phoihop.plan;

import java.util.UUID;
import vn.phoihop.kernel.TypedId;
import vn.phoihop.kernel.Uuid7;

/** The plan of an agency. */
public record PlanId(UUID value) implements TypedId {
    static PlanId next() {
        return new PlanId(Uuid7.next());
    }
}
