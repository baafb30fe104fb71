package vn.phoihop.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.phoihop.kernel.Refused;
import vn.phoihop.ui.Problems;

/** What a program shows with each request: a token; in the demonstration a name and a password as well. Nothing of it outlives the request. */
class ProgramSignIn extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";
    private final Tokens tokens;
    private final PasswordPrograms passwords;
    private final Problems problems;

    ProgramSignIn(Tokens tokens, PasswordPrograms passwords, Problems problems) {
        this.tokens = tokens;
        this.passwords = passwords;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (shown == null) {
            chain.doFilter(request, response);
            return;
        }
        try {
            Optional<ProgramSignedIn> program = read(shown, request);
            if (program.isEmpty()) unknown(request, response);
            else {
                SecurityContextHolder.setContext(new SecurityContextImpl(program.get()));
                chain.doFilter(request, response);
            }
        } catch (Refused wait) {
            if (!wait.code().equals("SIGN_IN_WAIT")) throw wait;
            response.setHeader(
                    HttpHeaders.RETRY_AFTER,
                    wait.reasons().getFirst().args().getFirst().toString());
            problems.write(request, response, 429, wait.reasons().getFirst());
        }
    }

    private Optional<ProgramSignedIn> read(String shown, HttpServletRequest request) {
        if (starts(shown, BEARER))
            return tokens.signIn(shown.substring(BEARER.length()).strip());
        if (starts(shown, BASIC))
            return passwords.signIn(shown.substring(BASIC.length()).strip(), request.getRemoteAddr());
        return Optional.empty();
    }

    private static boolean starts(String shown, String scheme) {
        return shown.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    private void unknown(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        problems.write(request, response, 401, Refused.Reason.at("", "CREDENTIALS_INVALID"));
    }
}
