package vn.phoihop.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.kernel.Refused;

/** Says no: as a page to people, as a problem to programs. Sentences are {@code error.<status>.title} and {@code .text}. */
@Component
class ErrorAnswers {
    static final List<Refused.Reason> TOO_LARGE = List.of(Refused.Reason.at("", "FILE_TOO_LARGE"));
    private static final Set<Integer> TOLD =
            Set.of(400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 429, 500, 503);
    private final Problems problems;

    ErrorAnswers(Problems problems) {
        this.problems = problems;
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

    private ResponseEntity<Problem> problem(HttpStatusCode status, List<Refused.Reason> reasons, String incident) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(status, reasons, incident.isEmpty() ? null : incident));
    }

    static int shown(HttpStatusCode status) {
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
