package vn.phoihop.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Requires;

/** What failed outside of a handler: refused by security, or while a page was being written. */
@Controller
class ErrorPages implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final ErrorAnswers answers;

    ErrorPages(ErrorAnswers answers) {
        this.answers = answers;
    }

    @RequestMapping("/error")
    @Requires(Requires.PUBLIC)
    Object error(HttpServletRequest request) {
        HttpStatusCode status = status(request);
        if (!status.is5xxServerError()) {
            return answers.answer(
                    request, status, status.value() == 413 ? ErrorAnswers.TOO_LARGE : List.<Refused.Reason>of());
        }
        String incident = Errors.newIncident();
        LOG.error("Incident {}: {}", incident, request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return answers.answer(request, status, List.of(), incident);
    }

    /** Nobody comes here by address: that is a page which does not exist. */
    private static HttpStatusCode status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatusCode.valueOf(code)
                : HttpStatus.NOT_FOUND;
    }
}
