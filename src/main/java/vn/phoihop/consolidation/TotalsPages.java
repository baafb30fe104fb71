package vn.phoihop.consolidation;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;

/** The numbers behind a compiled report, and the paragraphs that it left out. */
@Controller
class TotalsPages {
    private final TotalsScreen totals;
    private final LeftOutScreen leftOut;

    TotalsPages(TotalsScreen totals, LeftOutScreen leftOut) {
        this.totals = totals;
        this.leftOut = leftOut;
    }

    @GetMapping("/consolidations/{id}/totals")
    @Requires("CONSOLIDATION_READ")
    ModelAndView totals(@PathVariable ConsolidationId id, Viewer viewer) {
        return new ModelAndView("consolidation/totals", Map.of("sums", totals.sums(id, viewer)));
    }

    @GetMapping("/consolidations/{id}/totals/{indicator}")
    @Requires("CONSOLIDATION_SOURCES_READ")
    ModelAndView explain(@PathVariable ConsolidationId id, @PathVariable String indicator, Viewer viewer) {
        return new ModelAndView("consolidation/indicator", Map.of("shown", totals.explain(id, indicator, viewer)));
    }

    @GetMapping("/consolidations/{id}/coverage")
    @Requires("CONSOLIDATION_READ")
    ModelAndView coverage(@PathVariable ConsolidationId id, Viewer viewer) {
        return new ModelAndView("consolidation/coverage", Map.of("sums", totals.sums(id, viewer)));
    }

    @GetMapping("/consolidations/{id}/left-out")
    @Requires("CONSOLIDATION_SOURCES_READ")
    ModelAndView leftOut(@PathVariable ConsolidationId id, @RequestParam(defaultValue = "1") int page, Viewer viewer) {
        return new ModelAndView("consolidation/leftout", Map.of("shown", leftOut.of(id, page, viewer)));
    }
}
