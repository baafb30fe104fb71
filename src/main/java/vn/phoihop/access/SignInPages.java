package vn.phoihop.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

/** The sign-in page. Signing out is the filter's: POST /logout. */
@Controller
class SignInPages {
    private final SigningIn signingIn;
    private final SignInCompletion completion;
    private final Accounts accounts;

    SignInPages(SigningIn signingIn, SignInCompletion completion, Accounts accounts) {
        this.signingIn = signingIn;
        this.completion = completion;
        this.accounts = accounts;
    }

    @GetMapping("/login")
    @Requires(Requires.PUBLIC)
    ModelAndView show(@RequestParam Map<String, String> parameters) {
        Form form = Form.empty().with("next", parameters.getOrDefault("next", ""));
        return page(form, HttpStatus.OK)
                .addObject("out", parameters.containsKey("out"))
                .addObject("made", parameters.containsKey("made"));
    }

    @PostMapping("/login")
    @Requires(Requires.PUBLIC)
    ModelAndView signIn(
            @RequestParam String username,
            @RequestParam String password,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            SignedInAccount account = signingIn.signIn(username, password, request.getRemoteAddr());
            completion.complete(account, request, response);
            return new ModelAndView("redirect:" + inside(next));
        } catch (Refused refused) {
            return refused(username, next, refused);
        }
    }

    private ModelAndView refused(String username, String next, Refused refused) {
        boolean wait = refused.code().equals("SIGN_IN_WAIT");
        Form form = Form.empty().with("username", username).with("next", next).refuse(refused);
        return page(form, wait ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(Form form, HttpStatus status) {
        return new ModelAndView("access/login", Map.of("form", form, "out", false, "empty", !accounts.exist()), status);
    }

    /** Only addresses of this site; anything else leads home. */
    static String inside(String next) {
        return next.matches("/(?![/\\\\])[^\\p{Cntrl}\\\\]*") && !next.startsWith("/login") ? next : "/";
    }
}
