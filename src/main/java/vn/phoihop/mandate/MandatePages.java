package vn.phoihop.mandate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Slice;

/** Directing documents to look at: the list with its chains, and each with its points. */
@Controller
class MandatePages {
    private static final int CHAINS = 3;
    private final MandateQueries queries;
    private final MandateScreen screen;
    private final ReferenceMandates reference;

    MandatePages(MandateQueries queries, MandateScreen screen, ReferenceMandates reference) {
        this.queries = queries;
        this.screen = screen;
        this.reference = reference;
    }

    @GetMapping("/mandates")
    @Requires("MANDATE_READ")
    ModelAndView list(
            Viewer viewer, HttpServletRequest request, @RequestParam(name = "page", defaultValue = "1") int number) {
        Form form = Form.typed(request.getParameterMap());
        MandateFilter filter = MandateFilter.of(form);
        Slice slice = Slice.of(number);
        boolean whole = filter.isEmpty() && slice.page() == 1;
        return new ModelAndView("mandate/list")
                .addObject("form", form)
                .addObject("mandates", queries.list(filter, slice, viewer))
                .addObject(
                        "chains",
                        whole ? queries.chains(viewer).stream().limit(CHAINS).toList() : List.of())
                .addObject("none", queries.isEmpty())
                .addObject("mayEnter", MandatePermission.MANDATE_ENTER.heldBy(viewer));
    }

    @GetMapping("/mandates/{id}")
    @Requires("MANDATE_READ")
    ModelAndView view(@PathVariable MandateId id, Viewer viewer) {
        return new ModelAndView("mandate/mandate").addObject("view", screen.of(id, viewer));
    }

    @PostMapping("/mandates/reference")
    @Requires("MANDATE_ENTER")
    String takeReference(Viewer viewer, RedirectAttributes redirect) {
        int added = reference.run(viewer);
        redirect.addFlashAttribute("notice", added == 0 ? "mandate.reference.nothing" : "mandate.reference.done");
        return "redirect:/mandates";
    }
}
