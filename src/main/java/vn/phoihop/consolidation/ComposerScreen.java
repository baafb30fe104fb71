package vn.phoihop.consolidation;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.consolidation.ComposerFilter.Show;
import vn.phoihop.consolidation.ComposerQueries.SectionCount;
import vn.phoihop.consolidation.ComposerQueries.Source;
import vn.phoihop.consolidation.ConsolidationAccess.Case;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.regime.Regimes;
import vn.phoihop.regime.ReportForm.Section;
import vn.phoihop.report.CampaignFacts;
import vn.phoihop.ui.Slice;

/** Reads what the composer shows. */
@Service
class ComposerScreen {
    private final ConsolidationAccess access;
    private final ComposerQueries queries;
    private final SnapshotQueries snapshots;
    private final Standings standings;
    private final Items items;
    private final Regimes regimes;

    ComposerScreen(
            ConsolidationAccess access,
            ComposerQueries queries,
            SnapshotQueries snapshots,
            Standings standings,
            Items items,
            Regimes regimes) {
        this.access = access;
        this.queries = queries;
        this.snapshots = snapshots;
        this.standings = standings;
        this.items = items;
        this.regimes = regimes;
    }

    /** @param open whether the viewer may work on it now; @param current the section shown */
    record Composer(
            Consolidation consolidation,
            CampaignFacts campaign,
            Snapshot snapshot,
            Standing standing,
            boolean open,
            ComposerFilter filter,
            Section current,
            List<Section> sections,
            Map<String, SectionCount> counts,
            Slice.Of<Source> sources,
            List<Item> items) {
        SectionCount count(String section) {
            return counts.getOrDefault(section, SectionCount.none(section));
        }

        SectionCount here() {
            return count(current.code());
        }

        int shown(Show show) {
            return switch (show) {
                case ALL -> here().total();
                case UNUSED -> here().unused();
                case HIGHLIGHTED -> here().highlighted();
                case USED -> here().used();
            };
        }

        String id() {
            return consolidation.id().value().toString();
        }
    }

    @Transactional(readOnly = true)
    Composer of(ConsolidationId id, ComposerFilter asked, Viewer viewer) {
        Case found = access.lookBehind(id, viewer);
        List<Section> sections = regimes.form(found.campaign().form()).sections();
        Section current = sections.stream()
                .filter(s -> s.code().equals(asked.section()))
                .findFirst()
                .orElseGet(() -> first(sections));
        ComposerFilter filter =
                new ComposerFilter(current.code(), asked.group(), asked.show(), asked.text(), asked.page());
        return new Composer(
                found.consolidation(),
                found.campaign(),
                snapshots.of(found.consolidation()),
                standings.of(found.consolidation()),
                found.allows(ConsolidationPermission.CONSOLIDATION_COMPILE, viewer),
                filter,
                current,
                sections,
                queries.sections(id),
                queries.paragraphs(id, filter),
                items.list(id).stream()
                        .filter(i -> i.section().equals(current.code()))
                        .toList());
    }

    private static Section first(List<Section> sections) {
        return sections.stream().filter(Section::narrative).findFirst().orElse(sections.getFirst());
    }
}
