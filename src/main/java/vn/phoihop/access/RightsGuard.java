package vn.phoihop.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.phoihop.kernel.Forbidden;
import vn.phoihop.kernel.Permission;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Requires;
import vn.phoihop.ui.Problems;

/** At the door of every handler: is somebody signed in, and does their table of rights hold what the handler requires? */
@Component
class RightsGuard implements HandlerInterceptor {
    private final Rights rights;
    private final SignInPrompt prompt;
    private final Problems problems;

    RightsGuard(Rights rights, SignInPrompt prompt, Problems problems) {
        this.rights = rights;
        this.prompt = prompt;
        this.problems = problems;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || !Rights.isOurs(method)) return true;
        String right = Rights.right(method.getMethod()).orElseThrow();
        if (right.equals(Requires.PUBLIC)) return true;
        Optional<SignedInAccount> account = account();
        if (account.isEmpty()) prompt.prompt(request, response);
        else if (account.get().passwordExpired() && !request.getRequestURI().startsWith("/account"))
            changePassword(request, response);
        else return allow(right, account.get());
        return false;
    }

    private boolean allow(String right, SignedInAccount account) {
        if (right.equals(Requires.SIGNED_IN)) return true;
        Permission permission = rights.permission(right);
        if (!permission.aboutHiddenRecord() && !permission.heldBy(account.viewer())) throw new Forbidden(permission);
        return true;
    }

    private void changePassword(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (SignInPrompt.wantsProblem(request))
            problems.write(request, response, 403, Refused.Reason.at("", "PASSWORD_EXPIRED"));
        else response.sendRedirect("/account");
    }

    static Optional<SignedInAccount> account() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(RightsGuard::principal);
    }

    private static @Nullable SignedInAccount principal(Authentication who) {
        return who.getPrincipal() instanceof SignedInAccount account ? account : null;
    }
}
