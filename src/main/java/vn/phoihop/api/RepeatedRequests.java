package vn.phoihop.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.phoihop.api.KeptAnswers.Answer;
import vn.phoihop.api.KeptAnswers.Key;
import vn.phoihop.kernel.Refused;
import vn.phoihop.ui.Problems;

/**
 * A POST with an {@code Idempotency-Key} happens once: what it did and the answer to it are committed together, and a repetition gets that answer.
 * Of two at once the second waits. A request that was refused did nothing and leaves nothing behind, so it may be tried again with the same key.
 */
@Component
class RepeatedRequests extends OncePerRequestFilter {
    static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 200;
    private final KeptAnswers answers;
    private final TransactionTemplate transaction;
    private final Problems problems;

    RepeatedRequests(KeptAnswers answers, TransactionTemplate transaction, Problems problems) {
        this.answers = answers;
        this.transaction = transaction;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean keyed = request.getMethod().equals("POST") && request.getHeader(HEADER) != null;
        return !keyed || Programs.account().isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        String typed = request.getHeader(HEADER).strip();
        if (typed.isEmpty() || typed.length() > LONGEST) {
            problems.write(request, response, 400, Refused.Reason.at(HEADER, "IDEMPOTENCY_KEY_INVALID", LONGEST));
            return;
        }
        Key key = Key.of(Programs.account().orElseThrow(), typed, request);
        ContentCachingResponseWrapper buffer = new ContentCachingResponseWrapper(response);
        Optional<Answer> before = transaction.execute(status -> {
            if (!answers.claim(key)) return Optional.of(answers.get(key));
            pass(chain, request, buffer);
            if (HttpStatusCode.valueOf(buffer.getStatus()).is2xxSuccessful()) answers.keep(key, Answer.of(buffer));
            else status.setRollbackOnly();
            return Optional.empty();
        });
        if (before.isEmpty()) buffer.copyBodyToResponse();
        else if (before.get().isTo(key)) repeat(before.get(), response);
        else problems.write(request, response, 422, Refused.Reason.at(HEADER, "IDEMPOTENCY_KEY_REUSED"));
    }

    private static void pass(FilterChain chain, HttpServletRequest request, HttpServletResponse response) {
        try {
            chain.doFilter(request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void repeat(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        response.setHeader("Idempotency-Replayed", "true");
        if (answer.contentType() != null) response.setContentType(answer.contentType());
        if (answer.location() != null) response.setHeader(HttpHeaders.LOCATION, answer.location());
        if (answer.etag() != null) response.setHeader(HttpHeaders.ETAG, answer.etag());
        response.getOutputStream().write(answer.body());
    }
}
