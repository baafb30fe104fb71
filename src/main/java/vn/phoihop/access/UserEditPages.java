package vn.phoihop.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.UserId;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.Form;

/** One account on screen: its name, place and roles; in use or not; a new one-time password. */
@Controller
@RequestMapping("/users/{id}")
class UserEditPages {
    private final AccountStore store;
    private final AccountKeeping keeping;
    private final AgencyOptions agencies;

    UserEditPages(AccountStore store, AccountKeeping keeping, AgencyOptions agencies) {
        this.store = store;
        this.keeping = keeping;
        this.agencies = agencies;
    }

    @GetMapping("/edit")
    @Requires("ACCOUNT_READ")
    ModelAndView show(@PathVariable UserId id) {
        return page(id, UserForm.of(store.get(id)), HttpStatus.OK);
    }

    @PostMapping
    @Requires("ACCOUNT_KEEP")
    ModelAndView change(
            @PathVariable UserId id, HttpServletRequest request, Viewer viewer, RedirectAttributes redirect) {
        Form form = Form.typed(request.getParameterMap());
        return answer(id, form, redirect, "access.user.saved", () -> save(id, form, viewer));
    }

    private void save(UserId id, Form form, Viewer viewer) {
        int version = Objects.requireNonNullElse(form.integer("version"), 0);
        NewAccount typed = UserForm.read(form, null);
        form.check();
        keeping.change(id, version, typed.name(), typed.agency(), typed.roles(), viewer);
    }

    @PostMapping("/deactivation")
    @Requires("ACCOUNT_KEEP")
    ModelAndView deactivate(@PathVariable UserId id, Viewer viewer, RedirectAttributes redirect) {
        Form form = UserForm.of(store.get(id));
        return answer(id, form, redirect, "access.user.deactivated", () -> keeping.deactivate(id, viewer));
    }

    @PostMapping("/reactivation")
    @Requires("ACCOUNT_KEEP")
    ModelAndView reactivate(@PathVariable UserId id, Viewer viewer, RedirectAttributes redirect) {
        Form form = UserForm.of(store.get(id));
        return answer(id, form, redirect, "access.user.reactivated", () -> keeping.reactivate(id, viewer));
    }

    @PostMapping("/password")
    @Requires("ACCOUNT_KEEP")
    ModelAndView resetPassword(@PathVariable UserId id, Viewer viewer) {
        return new ModelAndView("access/password", "password", keeping.resetPassword(id, viewer));
    }

    private ModelAndView answer(UserId id, Form form, RedirectAttributes redirect, String notice, Runnable verb) {
        try {
            verb.run();
            redirect.addFlashAttribute("notice", notice);
            return new ModelAndView("redirect:/users/" + id.value() + "/edit");
        } catch (Refused refused) {
            return page(id, form.hasErrors() ? form : form.refuse(refused), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView page(UserId id, Form form, HttpStatus status) {
        return new ModelAndView(
                "access/useredit", Map.of("form", form, "account", store.get(id), "agencies", agencies.list()), status);
    }
}
