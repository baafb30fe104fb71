package vn.phoihop.plan;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.document.Upload;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Sent;

/** What is done to a plan as a whole, from its page. */
@Controller
class PlanVerbPages {
    private final PlanScreen screen;
    private final Planning planning;

    PlanVerbPages(PlanScreen screen, Planning planning) {
        this.screen = screen;
        this.planning = planning;
    }

    @PostMapping("/plans/{id}/consultation")
    @Requires("PLAN_CONSULT")
    ModelAndView consult(@PathVariable PlanId id, Sent sent, Viewer viewer) {
        return act(id, PlanPermission.PLAN_CONSULT, sent, viewer, "plan.consulted", form -> {
            var by = form.date("consultBy");
            form.check();
            planning.consult(id, form.text("consulted"), by, viewer);
        });
    }

    @PostMapping("/plans/{id}/drafting")
    @Requires("PLAN_CONSULT")
    ModelAndView draftAgain(@PathVariable PlanId id, Sent sent, Viewer viewer) {
        return act(
                id,
                PlanPermission.PLAN_CONSULT,
                sent,
                viewer,
                "plan.draftedAgain",
                form -> planning.draftAgain(id, viewer));
    }

    @PostMapping("/plans/{id}/issuance")
    @Requires("PLAN_ISSUE")
    ModelAndView issue(
            @PathVariable PlanId id,
            @RequestParam(required = false) @Nullable MultipartFile signed,
            Sent sent,
            Viewer viewer) {
        return act(
                id,
                PlanPermission.PLAN_ISSUE,
                sent,
                viewer,
                "plan.issued",
                form -> planning.issue(id, PlanForms.issuance(form, upload(signed, form)), viewer)
                        .ifPresent(expected -> sent.tell("gap", expected)));
    }

    @PostMapping("/plans/{id}/amendment")
    @Requires("PLAN_AMEND")
    ModelAndView amend(
            @PathVariable PlanId id,
            @RequestParam(required = false) @Nullable MultipartFile signed,
            Sent sent,
            Viewer viewer) {
        return act(
                id,
                PlanPermission.PLAN_AMEND,
                sent,
                viewer,
                "plan.amended",
                form -> planning.amend(id, PlanForms.issuance(form, upload(signed, form)), viewer)
                        .ifPresent(expected -> sent.tell("gap", expected)));
    }

    @PostMapping("/plans/{id}/closing")
    @Requires("PLAN_CLOSE")
    ModelAndView close(@PathVariable PlanId id, Sent sent, Viewer viewer) {
        return act(
                id,
                PlanPermission.PLAN_CLOSE,
                sent,
                viewer,
                "plan.closed",
                form -> planning.close(id, form.text("reason"), viewer));
    }

    static Upload upload(@Nullable MultipartFile file, Form form) {
        return Upload.of(file, !form.value("declaredNotSecret").isEmpty());
    }

    /** Whether the viewer may is asked before what was typed is looked at. */
    private ModelAndView act(
            PlanId id, PlanPermission permission, Sent sent, Viewer viewer, String notice, Consumer<Form> deed) {
        return sent.act(
                notice,
                "/plans/" + id.value(),
                form -> {
                    screen.check(id, permission, viewer);
                    deed.accept(form);
                },
                form -> new ModelAndView("plan/plan", Map.of("shown", screen.of(id, null, viewer), "form", form)));
    }
}
