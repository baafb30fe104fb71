package vn.phoihop.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import vn.phoihop.kernel.UserId;

/** Who is signed in: the session knows the account's id and nothing else, so that a changed role counts from the next request on. */
@Component
class AccountSessions implements SecurityContextRepository {
    private static final String ACCOUNT = "account";
    private final ViewerQuery viewers;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    AccountSessions(ViewerQuery viewers, FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.viewers = viewers;
        this.sessions = sessions;
    }

    /** A new session, whatever was there before. */
    void open(UserId account, HttpServletRequest request) {
        HttpSession before = request.getSession(false);
        if (before != null) before.invalidate();
        HttpSession session = request.getSession(true);
        session.setAttribute(ACCOUNT, account.value().toString());
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                account.value().toString());
    }

    /** Every session of the account ends, on every node. */
    void endAll(UserId account) {
        sessions.findByPrincipalName(account.value().toString()).keySet().forEach(sessions::deleteById);
    }

    void endOthers(UserId account, HttpServletRequest request) {
        HttpSession current = request.getSession(false);
        sessions.findByPrincipalName(account.value().toString()).keySet().stream()
                .filter(id -> current == null || !id.equals(current.getId()))
                .forEach(sessions::deleteById);
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Once(() -> context(request), containsContext(request));
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest());
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (context.getAuthentication() == null && session != null) session.removeAttribute(ACCOUNT);
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return stored(request) != null;
    }

    private SecurityContext context(HttpServletRequest request) {
        String id = stored(request);
        if (id == null) return new SecurityContextImpl();
        Optional<SignedInAccount> account = viewers.find(new UserId(UUID.fromString(id)));
        if (account.isEmpty()) request.getSession().invalidate();
        return account.map(a -> new SecurityContextImpl(authentication(a))).orElseGet(SecurityContextImpl::new);
    }

    static Authentication authentication(SignedInAccount account) {
        return UsernamePasswordAuthenticationToken.authenticated(account, null, List.of());
    }

    private static @Nullable String stored(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(ACCOUNT);
    }

    /** Read when somebody asks, and once. While it is being read nobody is signed in: the reading itself may ask. */
    private static final class Once implements DeferredSecurityContext {
        private final Supplier<SecurityContext> source;
        private final boolean stored;
        private @Nullable SecurityContext context;
        private boolean reading;

        Once(Supplier<SecurityContext> source, boolean stored) {
            this.source = source;
            this.stored = stored;
        }

        @Override
        public SecurityContext get() {
            if (context != null) return context;
            if (reading) return new SecurityContextImpl();
            reading = true;
            context = source.get();
            return context;
        }

        @Override
        public boolean isGenerated() {
            return !stored;
        }
    }
}
