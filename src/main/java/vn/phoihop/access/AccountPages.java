package vn.phoihop.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.Form;

/** One's own account: password and language. */
@Controller
class AccountPages {
    private final OwnAccount own;
    private final AccountSessions sessions;
    private final LocaleResolver languages;

    AccountPages(OwnAccount own, AccountSessions sessions, LocaleResolver languages) {
        this.own = own;
        this.sessions = sessions;
        this.languages = languages;
    }

    @GetMapping("/account")
    @Requires(Requires.SIGNED_IN)
    ModelAndView show() {
        return page(Form.empty(), HttpStatus.OK);
    }

    @PostMapping("/account/password")
    @Requires(Requires.SIGNED_IN)
    ModelAndView changePassword(HttpServletRequest request, Viewer viewer, RedirectAttributes redirect) {
        Form form = Form.typed(request.getParameterMap());
        try {
            own.changePassword(form, viewer, request.getRemoteAddr());
            sessions.endOthers(viewer.user(), request);
            redirect.addFlashAttribute("notice", "access.password.changed");
            return new ModelAndView("redirect:/account");
        } catch (Refused refused) {
            return page(form.refuse(refused), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/account/language")
    @Requires(Requires.SIGNED_IN)
    String speak(
            @RequestParam String language, HttpServletRequest request, HttpServletResponse response, Viewer viewer) {
        own.speak(language, viewer);
        languages.setLocale(request, response, Locale.of(language.equals("en") ? "en" : "vi"));
        return "redirect:/account";
    }

    private static ModelAndView page(Form form, HttpStatus status) {
        SignedInAccount account = RightsGuard.account().orElseThrow();
        return new ModelAndView("access/account", Map.of("form", form, "account", account), status);
    }
}
