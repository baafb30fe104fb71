package vn.phoihop.report;

import java.util.UUID;
import vn.phoihop.kernel.TypedId;
import vn.phoihop.kernel.Uuid7;

public record LetterId(UUID value) implements TypedId {
    static LetterId next() {
        return new LetterId(Uuid7.next());
    }
}
