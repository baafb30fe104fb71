package vn.phoihop.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import vn.phoihop.ui.Problems;

/** Nobody is signed in: a person is shown the sign-in page and comes back afterwards, a program is told 401. */
@Component
class SignInPrompt implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final Problems problems;

    SignInPrompt(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        prompt(request, response);
    }

    void prompt(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (wantsProblem(request)) {
            if (isApi(request)) response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            problems.write(request, response, 401);
        } else if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", "/login");
            response.setStatus(401);
        } else response.sendRedirect(login(request));
    }

    /** A form without its token, or with another session's. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (wantsProblem(request)) problems.write(request, response, 403);
        else response.sendError(403);
    }

    static boolean wantsProblem(HttpServletRequest request) {
        String accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        return isApi(request) || accept.contains("json") && !accept.contains("text/html");
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private static String login(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!request.getMethod().equals("GET") || path.equals("/")) return "/login";
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return "/login?next=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8);
    }
}
