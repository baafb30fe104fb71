package vn.phoihop.consolidation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
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
import vn.phoihop.ui.Sent;

/** The composer: sections, the agencies' paragraphs, the compiled text. Every button is a form of its own. */
@Controller
class ComposerPages {
    private final ComposerScreen screen;
    private final Compiling compiling;

    ComposerPages(ComposerScreen screen, Compiling compiling) {
        this.screen = screen;
        this.compiling = compiling;
    }

    @GetMapping("/consolidations/{id}")
    @Requires("CONSOLIDATION_SOURCES_READ")
    ModelAndView show(@PathVariable ConsolidationId id, HttpServletRequest request, Viewer viewer) {
        return page(id, Form.typed(request.getParameterMap()), viewer);
    }

    @PostMapping("/consolidations/{id}/items")
    @Requires("CONSOLIDATION_COMPILE")
    ModelAndView take(
            @PathVariable ConsolidationId id, @RequestParam UUID paragraph, HttpServletRequest request, Viewer viewer) {
        compiling.take(id, paragraph, viewer);
        return back(id, request, "p-" + paragraph);
    }

    @PostMapping("/consolidations/{id}/highlights")
    @Requires("CONSOLIDATION_COMPILE")
    ModelAndView takeHighlighted(@PathVariable ConsolidationId id, HttpServletRequest request, Viewer viewer) {
        compiling.takeHighlighted(id, filter(request).section(), viewer);
        return back(id, request, "text");
    }

    @PostMapping("/consolidations/{id}/editorials")
    @Requires("CONSOLIDATION_COMPILE")
    ModelAndView write(@PathVariable ConsolidationId id, Sent sent, Viewer viewer) {
        ComposerFilter filter = ComposerFilter.of(sent.form());
        return sent.act(
                "consolidation.written",
                filter.href(id, "own"),
                form -> compiling.write(id, filter.section(), form.text("text"), viewer),
                form -> page(id, form, viewer));
    }

    @PostMapping("/consolidations/{id}/items/{item}/text")
    @Requires("CONSOLIDATION_COMPILE")
    ModelAndView rewrite(
            @PathVariable ConsolidationId id,
            @PathVariable ItemId item,
            @RequestParam int itemVersion,
            Sent sent,
            Viewer viewer) {
        sent.form().with("item", item.value());
        return sent.act(
                "consolidation.rewritten",
                ComposerFilter.of(sent.form()).href(id, "i-" + item.value()),
                form -> compiling.rewrite(id, item, itemVersion, form.text("text"), viewer),
                form -> page(id, form, viewer));
    }

    @PostMapping("/consolidations/{id}/items/{item}/up")
    @Requires("CONSOLIDATION_COMPILE")
    ModelAndView up(
            @PathVariable ConsolidationId id, @PathVariable ItemId item, HttpServletRequest request, Viewer viewer) {
        compiling.move(id, item, true, viewer);
        return back(id, request, "i-" + item.value());
    }

    @PostMapping("/consolidations/{id}/items/{item}/down")
    @Requires("CONSOLIDATION_COMPILE")
    ModelAndView down(
            @PathVariable ConsolidationId id, @PathVariable ItemId item, HttpServletRequest request, Viewer viewer) {
        compiling.move(id, item, false, viewer);
        return back(id, request, "i-" + item.value());
    }

    @PostMapping("/consolidations/{id}/items/{item}/removal")
    @Requires("CONSOLIDATION_COMPILE")
    ModelAndView drop(
            @PathVariable ConsolidationId id, @PathVariable ItemId item, HttpServletRequest request, Viewer viewer) {
        compiling.drop(id, item, viewer);
        return back(id, request, "text");
    }

    @PostMapping("/consolidations/{id}/pins")
    @Requires("CONSOLIDATION_COMPILE")
    ModelAndView pinAgain(
            @PathVariable ConsolidationId id, HttpServletRequest request, RedirectAttributes redirect, Viewer viewer) {
        compiling.pinAgain(id, viewer);
        redirect.addFlashAttribute("notice", "consolidation.pinnedAgain");
        return back(id, request, "");
    }

    private static ComposerFilter filter(HttpServletRequest request) {
        return ComposerFilter.of(Form.typed(request.getParameterMap()));
    }

    private static ModelAndView back(ConsolidationId id, HttpServletRequest request, String anchor) {
        return new ModelAndView("redirect:" + filter(request).href(id, anchor));
    }

    private ModelAndView page(ConsolidationId id, Form form, Viewer viewer) {
        var shown = screen.of(id, ComposerFilter.of(form), viewer);
        return new ModelAndView("consolidation/composer", Map.of("shown", shown, "form", form));
    }
}
