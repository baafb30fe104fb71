package vn.phoihop.access;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.phoihop.kernel.Refused;

/** Sign-in by username and password. The answer never tells whether the account exists, neither by its words nor by its time. */
@Service
class SigningIn {
    private final CredentialsQuery credentials;
    private final Passwords passwords;
    private final SignInDelay delay;
    private final ViewerQuery viewers;

    SigningIn(CredentialsQuery credentials, Passwords passwords, SignInDelay delay, ViewerQuery viewers) {
        this.credentials = credentials;
        this.passwords = passwords;
        this.delay = delay;
        this.viewers = viewers;
    }

    /** @throws Refused SIGN_IN_WAIT with seconds, SIGN_IN_FAILED */
    SignedInAccount signIn(String username, String password, String address) {
        Duration wait = delay.attempt(username, address);
        Refused.unless(wait.isZero(), "SIGN_IN_WAIT", wait.toSeconds() + 1);
        Optional<CredentialsQuery.Credentials> known = credentials.find(username);
        boolean right = known.map(k -> passwords.matches(password, k.passwordHash()))
                .orElseGet(() -> passwords.matchNobodys(password));
        Refused.unless(right, "SIGN_IN_FAILED");
        delay.forgive(username, address);
        return viewers.find(known.orElseThrow().id()).orElseThrow();
    }
}
