package vn.phoihop.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.kernel.Refused;

/** Says no to programs: one {@link Problem} for every kind of failure, in handlers and before them. */
@Component
public class Problems {
    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(401, "SIGN_IN_REQUIRED"),
            Map.entry(403, "FORBIDDEN"),
            Map.entry(404, "NOT_FOUND"),
            Map.entry(405, "METHOD_NOT_ALLOWED"),
            Map.entry(406, "NOT_ACCEPTABLE"),
            Map.entry(409, "STALE"),
            Map.entry(412, "STALE"),
            Map.entry(413, "FILE_TOO_LARGE"),
            Map.entry(415, "MEDIA_TYPE_NOT_SUPPORTED"),
            Map.entry(429, "TOO_MANY_ATTEMPTS"));
    private final MessageSource messages;
    private final Language language;
    private final JsonMapper json;

    Problems(MessageSource messages, Language language, JsonMapper json) {
        this.messages = messages;
        this.language = language;
        this.json = json;
    }

    /** @param incident null unless it is our own mistake */
    Problem of(HttpStatusCode status, List<Refused.Reason> reasons, @Nullable String incident) {
        return of(status, reasons, incident, LocaleContextHolder.getLocale());
    }

    /** Reasons beside an answer, such as the verdict on one row of many. */
    public List<Problem.Reason> reasons(List<Refused.Reason> reasons) {
        return reasons(reasons, new Sentences(messages, LocaleContextHolder.getLocale()));
    }

    private static List<Problem.Reason> reasons(List<Refused.Reason> reasons, Sentences sentences) {
        return reasons.stream()
                .map(r -> new Problem.Reason(r.code(), r.place(), sentences.of(r)))
                .toList();
    }

    private Problem of(HttpStatusCode status, List<Refused.Reason> reasons, @Nullable String incident, Locale locale) {
        var sentences = new Sentences(messages, locale);
        String key = "error." + ErrorAnswers.shown(status);
        String code = reasons.isEmpty() ? code(status) : reasons.getFirst().code();
        return new Problem(
                URI.create("urn:phoihop:problem:" + code),
                sentences.of(key + ".title"),
                status.value(),
                reasons.isEmpty() ? sentences.of(key + ".text") : sentences.of(reasons.getFirst()),
                code,
                reasons(reasons, sentences),
                incident);
    }

    /** For filters, which answer before there is a handler. */
    public void write(HttpServletRequest request, HttpServletResponse response, int status, Refused.Reason... reasons)
            throws IOException {
        Problem problem = of(HttpStatusCode.valueOf(status), List.of(reasons), null, language.resolveLocale(request));
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    private static String code(HttpStatusCode status) {
        return CODES.getOrDefault(status.value(), status.is5xxServerError() ? "INTERNAL" : "BAD_REQUEST");
    }
}
