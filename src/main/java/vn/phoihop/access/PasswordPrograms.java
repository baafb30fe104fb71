package vn.phoihop.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.phoihop.api.Scope;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.UserId;

/**
 * HTTP Basic, in the demonstration only. What was verified is remembered for a minute under a digest with a key that this process made for itself, since
 * comparing passwords is slow on purpose; the account is read anew each time.
 */
@Component
class PasswordPrograms {
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST = 10_000;
    private static final String MAC = "HmacSHA256";
    private final Map<String, Verified> verified = new ConcurrentHashMap<>();
    private final SecretKeySpec key = new SecretKeySpec(random(), MAC);
    private final SigningIn signingIn;
    private final ViewerQuery viewers;
    private final Clock clock;
    private final boolean demonstration;

    PasswordPrograms(
            SigningIn signingIn,
            ViewerQuery viewers,
            Clock clock,
            @Value("${phoihop.demonstration:false}") boolean demonstration) {
        this.signingIn = signingIn;
        this.viewers = viewers;
        this.clock = clock;
        this.demonstration = demonstration;
    }

    private record Verified(UserId account, Instant until) {}

    /** @throws Refused SIGN_IN_WAIT with seconds */
    Optional<ProgramSignedIn> signIn(String credentials, String address) {
        if (!demonstration) return Optional.empty();
        Optional<UserId> account = remembered(credentials).or(() -> verify(credentials, address));
        return account.flatMap(viewers::find).map(in -> new ProgramSignedIn(in, EnumSet.allOf(Scope.class)));
    }

    private Optional<UserId> remembered(String credentials) {
        return Optional.ofNullable(verified.get(digest(credentials)))
                .filter(known -> clock.instant().isBefore(known.until()))
                .map(Verified::account);
    }

    private Optional<UserId> verify(String credentials, String address) {
        String[] both = decoded(credentials).split(":", 2);
        if (both.length < 2) return Optional.empty();
        try {
            UserId account =
                    signingIn.signIn(both[0], both[1], address).viewer().user();
            remember(credentials, account);
            return Optional.of(account);
        } catch (Refused refused) {
            if (refused.code().equals("SIGN_IN_FAILED")) return Optional.empty();
            throw refused;
        }
    }

    private void remember(String credentials, UserId account) {
        Instant now = clock.instant();
        if (verified.size() >= MOST) verified.values().removeIf(known -> now.isAfter(known.until()));
        verified.put(digest(credentials), new Verified(account, now.plus(REMEMBERED)));
    }

    private static String decoded(String credentials) {
        try {
            return new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private String digest(String credentials) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(credentials.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
