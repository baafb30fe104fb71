package vn.phoihop.consolidation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.consolidation.ComposerFilter.Show;
import vn.phoihop.consolidation.ComposerQueries.Source;
import vn.phoihop.consolidation.ConsolidationAccess.Case;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.report.CampaignFacts;
import vn.phoihop.ui.Slice;

/** Paragraphs of the pinned reports that a compiled report does not use. */
@Service
class LeftOutScreen {
    private final ConsolidationAccess access;
    private final ComposerQueries queries;

    LeftOutScreen(ConsolidationAccess access, ComposerQueries queries) {
        this.access = access;
        this.queries = queries;
    }

    record LeftOut(Consolidation consolidation, CampaignFacts campaign, Slice.Of<Source> sources) {
        String path() {
            return "/consolidations/" + consolidation.id().value();
        }
    }

    @Transactional(readOnly = true)
    LeftOut of(ConsolidationId id, int page, Viewer viewer) {
        Case found = access.lookBehind(id, viewer);
        ComposerFilter all = new ComposerFilter("", null, Show.UNUSED, "", Math.max(1, page));
        return new LeftOut(found.consolidation(), found.campaign(), queries.paragraphs(id, all));
    }
}
