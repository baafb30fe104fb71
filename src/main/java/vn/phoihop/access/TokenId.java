package vn.phoihop.access;

import java.util.UUID;
import vn.phoihop.kernel.TypedId;
import vn.phoihop.kernel.Uuid7;

/** A personal access token. */
record TokenId(UUID value) implements TypedId {
    static TokenId next() {
        return new TokenId(Uuid7.next());
    }
}
