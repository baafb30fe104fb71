package vn.phoihop.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.phoihop.api.Scope;
import vn.phoihop.api.Signs;
import vn.phoihop.kernel.Refused;
import vn.phoihop.ui.Problems;

/** A program does with its owner's rights only what its token's scopes allow. */
@Component
class ScopeGuard implements HandlerInterceptor {
    private final Problems problems;

    ScopeGuard(Problems problems) {
        this.problems = problems;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)
                || !(SecurityContextHolder.getContext().getAuthentication() instanceof ProgramSignedIn program))
            return true;
        Scope needed = needed(request, method);
        if (program.may(needed)) return true;
        problems.write(request, response, 403, Refused.Reason.at("", "SCOPE_REQUIRED", needed));
        return false;
    }

    private static Scope needed(HttpServletRequest request, HandlerMethod method) {
        if (method.hasMethodAnnotation(Signs.class)) return Scope.SIGN;
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD") ? Scope.READ : Scope.WRITE;
    }
}
