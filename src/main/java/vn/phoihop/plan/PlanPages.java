package vn.phoihop.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Sent;

/** The list of plans, and a plan as it is written. What is done to a plan as a whole is in {@link PlanVerbPages}. */
@Controller
class PlanPages {
    private final PlanScreen screen;
    private final Planning planning;

    PlanPages(PlanScreen screen, Planning planning) {
        this.screen = screen;
        this.planning = planning;
    }

    @GetMapping("/plans")
    @Requires("PLAN_LIST_READ")
    ModelAndView list(HttpServletRequest request, @RequestParam(defaultValue = "1") int page, Viewer viewer) {
        Form form = Form.typed(request.getParameterMap());
        return new ModelAndView("plan/list", Map.of("form", form, "lists", screen.list(form, page, viewer)));
    }

    @GetMapping("/plans/new")
    @Requires("PLAN_DRAFT")
    ModelAndView form(HttpServletRequest request) {
        return edit(null, false, screen.proposal(Form.typed(request.getParameterMap())));
    }

    @PostMapping("/plans")
    @Requires("PLAN_DRAFT")
    ModelAndView draft(Sent sent, Viewer viewer) {
        return sent.act(
                "plan.drafted",
                form -> "/plans/"
                        + planning.draft(PlanForms.draft(form), viewer).value(),
                form -> edit(null, false, form));
    }

    @GetMapping("/plans/{id}")
    @Requires("PLAN_READ")
    ModelAndView show(
            @PathVariable PlanId id, @RequestParam(required = false) @Nullable Integer version, Viewer viewer) {
        return new ModelAndView("plan/plan", Map.of("shown", screen.of(id, version, viewer), "form", Form.empty()));
    }

    @GetMapping("/plans/{id}/edit")
    @Requires("PLAN_WRITE")
    ModelAndView edit(@PathVariable PlanId id, Viewer viewer) {
        Plan plan = screen.check(id, PlanPermission.PLAN_WRITE, viewer);
        return edit(id, plan.issuedOnce(), screen.typed(id, viewer));
    }

    @PostMapping("/plans/{id}")
    @Requires("PLAN_WRITE")
    ModelAndView revise(@PathVariable PlanId id, Sent sent, Viewer viewer) {
        Plan plan = screen.check(id, PlanPermission.PLAN_WRITE, viewer);
        return sent.act(
                "plan.saved",
                "/plans/" + id.value(),
                form -> planning.revise(id, sent.version(), PlanForms.draft(form), viewer),
                form -> edit(id, plan.issuedOnce(), Choices.again(form, plan.version())));
    }

    /** @param settled whom it binds and for how long is no longer changed */
    private ModelAndView edit(@Nullable PlanId id, boolean settled, Form form) {
        return new ModelAndView("plan/edit")
                .addObject("id", id == null ? "" : id.value().toString())
                .addObject("settled", settled)
                .addObject("form", form)
                .addObject("mandates", screen.mandates());
    }
}
