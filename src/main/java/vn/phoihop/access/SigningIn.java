package vn.phoihop.access;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.UserId;
import vn.phoihop.platform.Records;

/** Sign-in by username and password. The answer never tells whether the account exists, neither by its words nor by its time. */
@Service
class SigningIn {
    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final SignInDelay delay;
    private final ViewerQuery viewers;

    SigningIn(JdbcClient jdbc, Passwords passwords, SignInDelay delay, ViewerQuery viewers) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.delay = delay;
        this.viewers = viewers;
    }

    record Credentials(UserId id, String passwordHash) {}

    /** @throws Refused SIGN_IN_WAIT with seconds, SIGN_IN_FAILED */
    SignedInAccount signIn(String username, String password, String address) {
        Duration wait = delay.attempt(username, address);
        Refused.unless(wait.isZero(), "SIGN_IN_WAIT", wait.toSeconds() + 1);
        Optional<Credentials> known = credentials(username);
        boolean right = known.map(k -> passwords.matches(password, k.passwordHash()))
                .orElseGet(() -> passwords.matchNobodys(password));
        Refused.unless(right, "SIGN_IN_FAILED");
        delay.forgive(username, address);
        return viewers.find(known.orElseThrow().id()).orElseThrow();
    }

    private Optional<Credentials> credentials(String username) {
        return jdbc.sql("select id, password_hash from access.account where username = lower(:username) and active")
                .param("username", username.strip())
                .query(Records.of(Credentials.class))
                .optional();
    }
}
