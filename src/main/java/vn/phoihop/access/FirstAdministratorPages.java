package vn.phoihop.access;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Requires;
import vn.phoihop.ui.Form;

/** The page behind the one-time link. */
@Controller
class FirstAdministratorPages {
    private final FirstAdministrator first;

    FirstAdministratorPages(FirstAdministrator first) {
        this.first = first;
    }

    @GetMapping("/first-administrator")
    @Requires(Requires.PUBLIC)
    ModelAndView show(@RequestParam(defaultValue = "") String token) {
        first.check(token);
        return page(Form.empty().with("token", token), HttpStatus.OK);
    }

    @PostMapping("/first-administrator")
    @Requires(Requires.PUBLIC)
    ModelAndView accept(@RequestParam String token, HttpServletRequest request) throws IOException {
        Form form = Form.typed(request.getParameterMap());
        first.check(token);
        try {
            first.accept(token, form);
            return new ModelAndView("redirect:/login?made");
        } catch (Refused refused) {
            return page(form.refuse(refused), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static ModelAndView page(Form form, HttpStatus status) {
        return new ModelAndView("access/firstadministrator", Map.of("form", form), status);
    }
}
