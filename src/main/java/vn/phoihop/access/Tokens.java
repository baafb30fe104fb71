package vn.phoihop.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.api.Scope;
import vn.phoihop.journal.Journal;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Viewer;

/** Personal access tokens: a program works in its owner's name, within the scopes of its token. */
@Service
class Tokens {
    static final int LONGEST_DAYS = 366;
    /** By which a token is recognised where it should not stand, such as in a public repository. */
    private static final String MARK = "phoihop_";

    private static final int LONGEST_NAME = 100;
    private static final SecureRandom RANDOM = new SecureRandom();
    private final TokenStore store;
    private final ViewerQuery viewers;
    private final Journal journal;
    private final Clock clock;

    Tokens(TokenStore store, ViewerQuery viewers, Journal journal, Clock clock) {
        this.store = store;
        this.viewers = viewers;
        this.journal = journal;
        this.clock = clock;
    }

    /** A new token. @param secret to be told once: 256 random bits behind the mark */
    record Made(TokenId id, String name, String secret) {}

    /** @throws Refused FIELD_REQUIRED, TEXT_TOO_LONG, TOKEN_DAYS_INVALID */
    @Transactional
    Made make(String name, Set<Scope> scopes, int days, Viewer owner) {
        if (name.isBlank()) throw Refused.at("name", "FIELD_REQUIRED");
        if (name.length() > LONGEST_NAME) throw Refused.at("name", "TEXT_TOO_LONG", LONGEST_NAME);
        if (days < 1 || days > LONGEST_DAYS) throw Refused.at("days", "TOKEN_DAYS_INVALID", LONGEST_DAYS);
        String secret = secret();
        Instant now = clock.instant();
        TokenId id = store.insert(
                owner.user(), name, SignInDelay.digest(secret), scopes, now, now.plus(Duration.ofDays(days)));
        journal.enter(owner, "TOKEN_MADE", "account", owner.user().value(), details(id, name, scopes));
        return new Made(id, name, secret);
    }

    @Transactional
    void revoke(TokenId id, Viewer owner) {
        if (!store.revoke(id, owner.user(), clock.instant())) throw new NotFound(id);
        journal.enter(owner, "TOKEN_REVOKED", "account", owner.user().value(), Map.of("token", id.value()));
    }

    List<Token> list(Viewer owner) {
        return store.list(owner.user());
    }

    /** Who a program works for; empty for a token that is none, or ended, or whose account is. Its use is noted once a minute at most. */
    Optional<ProgramSignedIn> signIn(String secret) {
        if (!secret.startsWith(MARK)) return Optional.empty();
        Instant now = clock.instant();
        Optional<TokenStore.Open> open = store.find(SignInDelay.digest(secret), now);
        open.filter(TokenStore.Open::unnoted).ifPresent(token -> store.noteUse(token.id(), now));
        return open.flatMap(
                token -> viewers.find(token.account()).map(account -> new ProgramSignedIn(account, token.scopes())));
    }

    private static String secret() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    private static Map<String, Object> details(TokenId id, String name, Set<Scope> scopes) {
        return Map.of("token", id.value(), "name", name, "scopes", new TreeSet<>(scopes).toString());
    }
}
