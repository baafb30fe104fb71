package vn.phoihop.consolidation;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.report.CampaignFacts;
import vn.phoihop.report.CampaignId;
import vn.phoihop.ui.Slice;

/** Lists of compiled reports: of a campaign, and all that the viewer may read. */
@Controller
class ConsolidationPages {
    private final ConsolidationQueries queries;
    private final ConsolidationAccess access;
    private final Compiling compiling;

    ConsolidationPages(ConsolidationQueries queries, ConsolidationAccess access, Compiling compiling) {
        this.queries = queries;
        this.access = access;
        this.compiling = compiling;
    }

    @GetMapping("/consolidations")
    @Requires("CONSOLIDATION_READ")
    ModelAndView list(@RequestParam(defaultValue = "1") int page, Viewer viewer) {
        return new ModelAndView("consolidation/all", Map.of("rows", queries.list(null, Slice.of(page), viewer)));
    }

    @GetMapping("/campaigns/{campaign}/consolidations")
    @Requires("CONSOLIDATION_SOURCES_READ")
    ModelAndView list(@PathVariable CampaignId campaign, @RequestParam(defaultValue = "1") int page, Viewer viewer) {
        CampaignFacts facts = access.campaign(campaign, viewer);
        var rows = queries.list(campaign, Slice.of(page), viewer);
        boolean may = ConsolidationAccess.mayCompile(facts, viewer);
        return new ModelAndView("consolidation/list", Map.of("campaign", facts, "rows", rows, "mayCompile", may));
    }

    @PostMapping("/campaigns/{campaign}/consolidations")
    @Requires("CONSOLIDATION_COMPILE")
    ModelAndView draft(@PathVariable CampaignId campaign, RedirectAttributes redirect, Viewer viewer) {
        ConsolidationId id = compiling.draft(campaign, viewer);
        redirect.addFlashAttribute("notice", "consolidation.drafted");
        return new ModelAndView("redirect:/consolidations/" + id.value());
    }
}
