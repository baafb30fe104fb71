package vn.phoihop.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import vn.phoihop.kernel.Forbidden;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Stale;
import vn.phoihop.kernel.TypedId;

/** Turns whatever a handler threw into one page or one problem (RFC 9457), in the reader's words. */
@ControllerAdvice
class Errors {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final ErrorAnswers answers;

    Errors(ErrorAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    Object refused(Refused refused, HttpServletRequest request) {
        return answers.answer(request, HttpStatus.UNPROCESSABLE_CONTENT, refused.reasons());
    }

    @ExceptionHandler
    Object notFound(NotFound missing, HttpServletRequest request) {
        return answers.answer(request, HttpStatus.NOT_FOUND, List.of());
    }

    @ExceptionHandler
    Object forbidden(Forbidden forbidden, HttpServletRequest request) {
        return answers.answer(request, HttpStatus.FORBIDDEN, List.of());
    }

    /** Of a program that said which version it knows the condition failed; anybody else was overtaken. */
    @ExceptionHandler({Stale.class, OptimisticLockingFailureException.class})
    Object stale(HttpServletRequest request) {
        boolean asked = request.getHeader(HttpHeaders.IF_MATCH) != null;
        return answers.answer(request, asked ? HttpStatus.PRECONDITION_FAILED : HttpStatus.CONFLICT, List.of());
    }

    @ExceptionHandler
    Object tooLarge(MaxUploadSizeExceededException large, HttpServletRequest request) {
        return answers.answer(request, HttpStatus.CONTENT_TOO_LARGE, ErrorAnswers.TOO_LARGE);
    }

    /** An id that is none, or belongs to nothing, is not found; anything else of the wrong kind is a bad request. */
    @ExceptionHandler
    Object unreadable(MethodArgumentTypeMismatchException wrong, HttpServletRequest request) {
        Class<?> wanted = wrong.getRequiredType();
        boolean id = wanted != null && TypedId.class.isAssignableFrom(wanted);
        if (id) return answers.answer(request, HttpStatus.NOT_FOUND, List.of());
        return answers.answer(
                request, HttpStatus.BAD_REQUEST, List.of(Refused.Reason.at(wrong.getName(), "FIELD_INVALID")));
    }

    @ExceptionHandler
    Object unreadable(Unreadable wrong, HttpServletRequest request) {
        return answers.answer(request, HttpStatus.BAD_REQUEST, List.of(wrong.reason()));
    }

    @ExceptionHandler
    Object unreadable(HttpMessageNotReadableException wrong, HttpServletRequest request) {
        return answers.answer(request, HttpStatus.BAD_REQUEST, JsonFaults.of(wrong));
    }

    @ExceptionHandler
    Object unbound(BindException wrong, HttpServletRequest request) {
        return answers.answer(request, HttpStatus.BAD_REQUEST, List.of());
    }

    /** Security's own exceptions go on to security; what Spring MVC throws knows its status; the rest is our mistake. */
    @ExceptionHandler
    Object unexpected(Exception failure, HttpServletRequest request) throws Exception {
        return switch (failure) {
            case AccessDeniedException denied -> throw denied;
            case AuthenticationException unknown -> throw unknown;
            case ErrorResponse known
            when known.getStatusCode().is4xxClientError() -> answers.answer(request, known.getStatusCode(), List.of());
            default -> broken(failure, request);
        };
    }

    private Object broken(Exception failure, HttpServletRequest request) {
        String incident = newIncident();
        LOG.error("Incident {}: {} {}", incident, request.getMethod(), request.getRequestURI(), failure);
        return answers.answer(request, HttpStatusCode.valueOf(500), List.of(), incident);
    }

    static String newIncident() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()).toUpperCase(Locale.ROOT);
    }
}
