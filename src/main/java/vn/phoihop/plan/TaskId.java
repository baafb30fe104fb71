package vn.phoihop.plan;

import java.util.UUID;
import vn.phoihop.kernel.TypedId;
import vn.phoihop.kernel.Uuid7;

/** A task of a plan. */
public record TaskId(UUID value) implements TypedId {
    static TaskId next() {
        return new TaskId(Uuid7.next());
    }
}
