package vn.phoihop.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Sent;

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
        return page(Form.empty());
    }

    @PostMapping("/account/password")
    @Requires(Requires.SIGNED_IN)
    ModelAndView changePassword(Sent sent, HttpServletRequest request, Viewer viewer) {
        return sent.act(
                "access.password.changed",
                "/account",
                form -> {
                    own.changePassword(form, viewer, request.getRemoteAddr());
                    sessions.endOthers(viewer.user(), request);
                },
                AccountPages::page);
    }

    @PostMapping("/account/language")
    @Requires(Requires.SIGNED_IN)
    String speak(
            @RequestParam String language, HttpServletRequest request, HttpServletResponse response, Viewer viewer) {
        own.speak(language, viewer);
        languages.setLocale(request, response, Locale.of(language.equals("en") ? "en" : "vi"));
        return "redirect:/account";
    }

    private static ModelAndView page(Form form) {
        SignedInAccount account = RightsGuard.account().orElseThrow();
        return new ModelAndView("access/account", Map.of("form", form, "account", account));
    }
}
