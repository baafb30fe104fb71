package vn.phoihop.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.api.Scope;

/** A personal access token as its owner sees it later: never the token itself. */
record Token(
        TokenId id,
        String name,
        Set<Scope> scopes,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable Instant revokedAt) {
    boolean open(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
