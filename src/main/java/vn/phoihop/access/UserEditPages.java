package vn.phoihop.access;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.UserId;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Sent;

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
        return page(id, UserForm.of(store.get(id)));
    }

    @PostMapping
    @Requires("ACCOUNT_KEEP")
    ModelAndView change(@PathVariable UserId id, Sent sent, Viewer viewer) {
        return sent.act("access.user.saved", at(id), form -> save(id, form, viewer), form -> page(id, form));
    }

    private void save(UserId id, Form form, Viewer viewer) {
        int version = Objects.requireNonNullElse(form.integer("version"), 0);
        NewAccount typed = UserForm.read(form, null);
        form.check();
        keeping.change(id, version, typed.name(), typed.agency(), typed.roles(), viewer);
    }

    @PostMapping("/deactivation")
    @Requires("ACCOUNT_KEEP")
    ModelAndView deactivate(@PathVariable UserId id, Sent sent, Viewer viewer) {
        return sent.act(
                "access.user.deactivated", at(id), form -> keeping.deactivate(id, viewer), form -> kept(id, form));
    }

    @PostMapping("/reactivation")
    @Requires("ACCOUNT_KEEP")
    ModelAndView reactivate(@PathVariable UserId id, Sent sent, Viewer viewer) {
        return sent.act(
                "access.user.reactivated", at(id), form -> keeping.reactivate(id, viewer), form -> kept(id, form));
    }

    @PostMapping("/password")
    @Requires("ACCOUNT_KEEP")
    ModelAndView resetPassword(@PathVariable UserId id, Viewer viewer) {
        return new ModelAndView("access/password", "password", keeping.resetPassword(id, viewer));
    }

    /** A button beside the fields sends none of them. */
    private ModelAndView kept(UserId id, Form sent) {
        Form form = UserForm.of(store.get(id));
        sent.errors().forEach(form::refuse);
        return page(id, form);
    }

    private ModelAndView page(UserId id, Form form) {
        return new ModelAndView(
                "access/useredit", Map.of("form", form, "account", store.get(id), "agencies", agencies.list()));
    }

    private static String at(UserId id) {
        return "/users/" + id.value() + "/edit";
    }
}
