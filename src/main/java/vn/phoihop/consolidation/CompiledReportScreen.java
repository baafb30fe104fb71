package vn.phoihop.consolidation;

import static vn.phoihop.consolidation.ConsolidationPermission.CONSOLIDATION_APPROVE;
import static vn.phoihop.consolidation.ConsolidationPermission.CONSOLIDATION_NUMBER;
import static vn.phoihop.consolidation.ConsolidationPermission.CONSOLIDATION_SEND_BACK;
import static vn.phoihop.consolidation.ConsolidationPermission.CONSOLIDATION_SIGN;
import static vn.phoihop.consolidation.ConsolidationPermission.CONSOLIDATION_SOURCES_READ;
import static vn.phoihop.consolidation.ConsolidationPermission.CONSOLIDATION_SUBMIT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.consolidation.ConsolidationAccess.Case;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.organisation.Capacity;
import vn.phoihop.regime.ReportForm.Section;
import vn.phoihop.ui.Page;

/** Reads what the page of a compiled report shows, and its files. */
@Service
class CompiledReportScreen {
    private final ConsolidationAccess access;
    private final Compilations compilations;
    private final ComposerQueries composer;
    private final Standings standings;
    private final ConsolidationChronicle chronicle;
    private final Rendering rendering;

    CompiledReportScreen(
            ConsolidationAccess access,
            Compilations compilations,
            ComposerQueries composer,
            Standings standings,
            ConsolidationChronicle chronicle,
            Rendering rendering) {
        this.access = access;
        this.compilations = compilations;
        this.composer = composer;
        this.standings = standings;
        this.chronicle = chronicle;
        this.rendering = rendering;
    }

    /**
     * @param paper the paper as it prints, HTML
     * @param hash of the content as it is shown: what a signature binds to
     * @param may what the viewer may do with it now
     * @param leftOut paragraphs of the pinned reports that were not used
     */
    record Shown(
            Compilation compilation,
            String paper,
            String hash,
            Set<ConsolidationPermission> may,
            Standing standing,
            int leftOut,
            List<ConsolidationChronicle.Step> steps) {
        Consolidation consolidation() {
            return compilation.consolidation();
        }

        String path() {
            return "/consolidations/" + consolidation().id().value();
        }

        boolean may(String permission) {
            return may.contains(ConsolidationPermission.valueOf("CONSOLIDATION_" + permission));
        }

        /** Narrative sections in which nothing stands yet: to warn, not to refuse. */
        List<Section> emptySections() {
            return compilation.form().sections().stream()
                    .filter(s -> s.narrative()
                            && s.required()
                            && compilation.items(s.code()).isEmpty())
                    .toList();
        }

        /** Those that the authority has titles for. */
        List<Capacity> capacities() {
            return Capacity.of(compilation.authority());
        }

        /** With the lines that will stand over the name. */
        String capacity(Page page, Capacity capacity) {
            return page.t("capacity." + capacity.name()) + ": "
                    + String.join(" / ", capacity.lines(compilation.authority()));
        }

        String symbol() {
            return CompiledPaper.symbol(compilation.authority());
        }
    }

    @Transactional(readOnly = true)
    Shown of(ConsolidationId id, Viewer viewer) {
        Case found = access.look(id, viewer);
        Compilation compilation = compilations.read(found.consolidation(), found.campaign());
        boolean behind = found.allows(CONSOLIDATION_SOURCES_READ, viewer);
        return new Shown(
                compilation,
                rendering.page(compilation),
                new CanonicalContent(compilation).hash(),
                may(found, viewer),
                standings.of(found.consolidation()),
                behind
                        ? composer.sections(id).values().stream()
                                .mapToInt(ComposerQueries.SectionCount::unused)
                                .sum()
                        : 0,
                behind ? chronicle.steps(id) : List.of());
    }

    @Transactional(readOnly = true)
    Compilation compilation(ConsolidationId id, Viewer viewer) {
        Case found = access.look(id, viewer);
        return compilations.read(found.consolidation(), found.campaign());
    }

    private static Set<ConsolidationPermission> may(Case found, Viewer viewer) {
        Set<ConsolidationPermission> may = EnumSet.noneOf(ConsolidationPermission.class);
        for (ConsolidationPermission p : List.of(
                CONSOLIDATION_SOURCES_READ,
                CONSOLIDATION_SUBMIT,
                CONSOLIDATION_SEND_BACK,
                CONSOLIDATION_APPROVE,
                CONSOLIDATION_SIGN,
                CONSOLIDATION_NUMBER)) {
            if (found.allows(p, viewer)) may.add(p);
        }
        return may;
    }
}
