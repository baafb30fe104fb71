package vn.phoihop.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.kernel.Refused;

/** Says no: as a page to people, as a problem to programs. Sentences are {@code error.<status>.title} and {@code .text}. */
@Component
class ErrorAnswers {
    static final List<Refused.Reason> TOO_LARGE = List.of(Refused.Reason.at("", "FILE_TOO_LARGE"));
    private static final Set<Integer> TOLD = Set.of(400, 401, 403, 404, 405, 409, 413, 422, 429, 500, 503);
    private static final Map<Integer, String> CODES = Map.of(
            401,
            "SIGN_IN_REQUIRED",
            403,
            "FORBIDDEN",
            404,
            "NOT_FOUND",
            409,
            "STALE",
            413,
            "FILE_TOO_LARGE",
            429,
            "TOO_MANY_ATTEMPTS");

    record Told(String code, String place, String detail) {}

    private final MessageSource messages;

    ErrorAnswers(MessageSource messages) {
        this.messages = messages;
    }

    Object answer(HttpServletRequest request, HttpStatusCode status, List<Refused.Reason> reasons) {
        return answer(request, status, reasons, "");
    }

    Object answer(HttpServletRequest request, HttpStatusCode status, List<Refused.Reason> reasons, String incident) {
        return isProgram(request) ? problem(status, reasons, incident) : page(status, reasons, incident);
    }

    private static ModelAndView page(HttpStatusCode status, List<Refused.Reason> reasons, String incident) {
        Map<String, Object> model = Map.of("status", shown(status), "reasons", reasons, "incident", incident);
        return new ModelAndView("ui/error", model, status);
    }

    private ResponseEntity<ProblemDetail> problem(
            HttpStatusCode status, List<Refused.Reason> reasons, String incident) {
        var sentences = new Sentences(messages, LocaleContextHolder.getLocale());
        String key = "error." + shown(status);
        String code = reasons.isEmpty()
                ? CODES.getOrDefault(status.value(), status.is5xxServerError() ? "INTERNAL" : "BAD_REQUEST")
                : reasons.getFirst().code();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status, reasons.isEmpty() ? sentences.of(key + ".text") : sentences.of(reasons.getFirst()));
        problem.setType(URI.create("urn:phoihop:problem:" + code));
        problem.setTitle(sentences.of(key + ".title"));
        problem.setProperty("code", code);
        problem.setProperty(
                "errors",
                reasons.stream()
                        .map(r -> new Told(r.code(), r.place(), sentences.of(r)))
                        .toList());
        if (!incident.isEmpty()) problem.setProperty("incident", incident);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static int shown(HttpStatusCode status) {
        if (TOLD.contains(status.value())) return status.value();
        return status.is5xxServerError() ? 500 : 400;
    }

    private static boolean isProgram(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        String accept = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return path.startsWith("/api/") || (accept.contains("json") && !accept.contains("text/html"));
    }
}
