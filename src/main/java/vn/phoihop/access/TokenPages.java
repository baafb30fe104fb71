package vn.phoihop.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.phoihop.api.Scope;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.Form;

/** One's own personal access tokens: made, shown once, listed, revoked. */
@Controller
class TokenPages {
    private final Tokens tokens;
    private final Clock clock;

    TokenPages(Tokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @GetMapping("/account/tokens")
    @Requires(Requires.SIGNED_IN)
    ModelAndView list(Viewer viewer) {
        return page(Form.empty().with("scope", "READ").with("days", 90), HttpStatus.OK, viewer);
    }

    @PostMapping("/account/tokens")
    @Requires(Requires.SIGNED_IN)
    ModelAndView make(HttpServletRequest request, Viewer viewer) {
        Form form = Form.typed(request.getParameterMap());
        try {
            return new ModelAndView("access/token", "token", make(form, viewer));
        } catch (Refused refused) {
            return page(form.hasErrors() ? form : form.refuse(refused), HttpStatus.UNPROCESSABLE_CONTENT, viewer);
        }
    }

    private Tokens.Made make(Form form, Viewer viewer) {
        int days = Objects.requireNonNullElse(form.integer("days"), 0);
        Scope most = form.choice("scope", Scope.class);
        if (most == null && form.error("scope") == null || most == Scope.SIGN)
            form.refuse("scope", "CHOICE_INVALID", form.text("scope"));
        form.check();
        Set<Scope> scopes = EnumSet.range(Scope.READ, Objects.requireNonNull(most));
        return tokens.make(form.text("name"), scopes, days, viewer);
    }

    @PostMapping("/account/tokens/{id}/revocation")
    @Requires(Requires.SIGNED_IN)
    String revoke(@PathVariable TokenId id, RedirectAttributes redirect, Viewer viewer) {
        tokens.revoke(id, viewer);
        redirect.addFlashAttribute("notice", "access.token.revoked");
        return "redirect:/account/tokens";
    }

    private ModelAndView page(Form form, HttpStatus status, Viewer viewer) {
        return new ModelAndView(
                "access/tokens", Map.of("form", form, "tokens", tokens.list(viewer), "now", clock.instant()), status);
    }
}
