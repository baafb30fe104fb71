package vn.phoihop.consolidation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.consolidation.ComposerFilter.Show;
import vn.phoihop.consolidation.ComposerQueries.Source;
import vn.phoihop.consolidation.ConsolidationAccess.Case;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.regime.Regimes;
import vn.phoihop.regime.ReportForm;
import vn.phoihop.report.CampaignFacts;
import vn.phoihop.ui.Slice;

/** Paragraphs of the pinned reports that a compiled report does not use. */
@Service
class LeftOutScreen {
    private final ConsolidationAccess access;
    private final ComposerQueries queries;
    private final Regimes regimes;

    LeftOutScreen(ConsolidationAccess access, ComposerQueries queries, Regimes regimes) {
        this.access = access;
        this.queries = queries;
        this.regimes = regimes;
    }

    record LeftOut(Consolidation consolidation, CampaignFacts campaign, ReportForm form, Slice.Of<Source> sources) {
        String heading(Source source, String lang) {
            return form.section(source.section()).map(s -> s.heading(lang)).orElse(source.section());
        }

        String path() {
            return "/consolidations/" + consolidation.id().value();
        }
    }

    @Transactional(readOnly = true)
    LeftOut of(ConsolidationId id, int page, Viewer viewer) {
        Case found = access.lookBehind(id, viewer);
        ComposerFilter all = new ComposerFilter("", null, Show.UNUSED, "", Math.max(1, page));
        ReportForm form = regimes.form(found.campaign().form());
        return new LeftOut(found.consolidation(), found.campaign(), form, queries.paragraphs(id, all));
    }
}
