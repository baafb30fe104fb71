package vn.phoihop;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.phoihop.kernel.UserId;
import vn.phoihop.platform.CurrentViewer;
import vn.phoihop.ui.SignedIn;

/** Who is signed in, for the database. While the session itself is being read, nobody is: asking again would never end. */
@Component
class SignedInViewer implements CurrentViewer {
    private final ThreadLocal<Boolean> asking = ThreadLocal.withInitial(() -> false);

    @Override
    public Optional<UserId> find() {
        if (asking.get()) return Optional.empty();
        asking.set(true);
        try {
            Authentication who = SecurityContextHolder.getContext().getAuthentication();
            return who != null && who.getPrincipal() instanceof SignedIn in
                    ? Optional.of(in.viewer().user())
                    : Optional.empty();
        } finally {
            asking.remove();
        }
    }
}
