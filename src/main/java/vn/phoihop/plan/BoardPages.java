package vn.phoihop.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.mandate.MandateId;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Sent;

/** Which agencies have planned for a directing document, and what serves which of its points. */
@Controller
class BoardPages {
    private final BoardScreen screen;
    private final Reminding reminding;

    BoardPages(BoardScreen screen, Reminding reminding) {
        this.screen = screen;
        this.reminding = reminding;
    }

    @GetMapping("/plans/mandates/{mandate}")
    @Requires("PLAN_BOARD_READ")
    ModelAndView board(@PathVariable MandateId mandate, HttpServletRequest request, Viewer viewer) {
        Form form = Form.typed(request.getParameterMap());
        return board(mandate, form, viewer);
    }

    @GetMapping("/plans/mandates/{mandate}/points")
    @Requires("PLAN_BOARD_READ")
    ModelAndView matrix(@PathVariable MandateId mandate, HttpServletRequest request, Viewer viewer) {
        Form form = Form.typed(request.getParameterMap());
        return new ModelAndView(
                "plan/matrix", Map.of("matrix", screen.matrix(mandate, group(form), viewer), "form", form));
    }

    @PostMapping("/plans/mandates/{mandate}/reminders")
    @Requires("PLAN_REMIND")
    ModelAndView remind(@PathVariable MandateId mandate, Sent sent, Viewer viewer) {
        return sent.act(
                "board.plans.reminded",
                "/plans/mandates/" + mandate.value(),
                form -> {
                    var by = form.date("replyBy");
                    form.check();
                    var chosen = Choices.ids(form, "chosen").stream()
                            .map(AgencyId::new)
                            .toList();
                    reminding.remind(mandate, chosen, by, form.text("words"), viewer);
                },
                form -> board(mandate, form, viewer));
    }

    private ModelAndView board(MandateId mandate, Form form, Viewer viewer) {
        return new ModelAndView(
                "plan/board", Map.of("board", screen.board(mandate, group(form), viewer), "form", form));
    }

    private static @Nullable ReportingGroup group(Form form) {
        return Choices.constant(form, "group", ReportingGroup.class);
    }
}
