package vn.phoihop.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Slice;

/** Accounts on screen: the list, and a new one. */
@Controller
class UserPages {
    private final UserQueries users;
    private final AccountOpening opening;
    private final AgencyOptions agencies;

    UserPages(UserQueries users, AccountOpening opening, AgencyOptions agencies) {
        this.users = users;
        this.opening = opening;
        this.agencies = agencies;
    }

    @GetMapping("/users")
    @Requires("ACCOUNT_READ")
    ModelAndView list(@RequestParam(defaultValue = "1") int page, HttpServletRequest request, Viewer viewer) {
        Form form = Form.typed(request.getParameterMap());
        var slice = users.list(viewer, UserFilter.of(form), Slice.of(page));
        return new ModelAndView(
                "access/users",
                Map.of("form", form, "users", slice, "agencies", agencies.list(), "mayKeep", mayKeep(viewer)));
    }

    @GetMapping("/users/new")
    @Requires("ACCOUNT_KEEP")
    ModelAndView blank() {
        return page(Form.empty(), HttpStatus.OK);
    }

    @PostMapping("/users")
    @Requires("ACCOUNT_KEEP")
    ModelAndView create(HttpServletRequest request, Viewer viewer) {
        Form form = Form.typed(request.getParameterMap());
        try {
            return new ModelAndView("access/password", "password", opening.open(form, viewer));
        } catch (Refused refused) {
            return page(form.refuse(refused), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView page(Form form, HttpStatus status) {
        return new ModelAndView("access/usernew", Map.of("form", form, "agencies", agencies.list()), status);
    }

    private static boolean mayKeep(Viewer viewer) {
        return AccessPermission.ACCOUNT_KEEP.heldBy(viewer);
    }
}
