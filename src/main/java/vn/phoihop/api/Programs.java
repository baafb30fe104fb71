package vn.phoihop.api;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.phoihop.kernel.UserId;
import vn.phoihop.ui.SignedIn;

/** For whom a program works. */
final class Programs {
    private Programs() {}

    static Optional<UserId> account() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedIn in
                ? Optional.of(in.viewer().user())
                : Optional.empty();
    }
}
