package vn.phoihop.access;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.phoihop.kernel.Requires;

/** The whole table of who may do what, as the program itself asks it. */
@Controller
class RightsPages {
    private final Rights rights;

    RightsPages(Rights rights) {
        this.rights = rights;
    }

    @GetMapping("/rights")
    @Requires("RIGHTS_READ")
    String show(Model model) {
        model.addAttribute("lines", RightsLine.of(rights.permissions()));
        model.addAttribute("routes", rights.routes());
        return "access/rights";
    }
}
