package vn.phoihop.consolidation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.Forbidden;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Stale;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.regime.Regimes;
import vn.phoihop.report.CampaignFacts;
import vn.phoihop.report.CampaignId;

/** What the officer does with a draft: makes it, pins what is accepted, chooses paragraphs, writes between them. Changes no submission. */
@Service
@Transactional
public class Compiling {
    private final ConsolidationAccess access;
    private final ConsolidationRepository consolidations;
    private final Pins pins;
    private final Items items;
    private final Regimes regimes;
    private final ConsolidationChronicle chronicle;
    private final Clock clock;

    Compiling(
            ConsolidationAccess access,
            ConsolidationRepository consolidations,
            Pins pins,
            Items items,
            Regimes regimes,
            ConsolidationChronicle chronicle,
            Clock clock) {
        this.access = access;
        this.consolidations = consolidations;
        this.pins = pins;
        this.items = items;
        this.regimes = regimes;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /**
     * A new draft that pins what is accepted now. A campaign may have several.
     *
     * @throws Refused NOTHING_TO_CONSOLIDATE, CONSOLIDATION_LOCKED
     */
    public ConsolidationId draft(CampaignId campaign, Viewer actor) {
        CampaignFacts facts = access.campaign(campaign, actor);
        if (!ConsolidationAccess.mayCompile(facts, actor))
            throw new Forbidden(ConsolidationPermission.CONSOLIDATION_COMPILE);
        List<Consolidation> known = consolidations.findByCampaign(campaign);
        Refused.unless(known.stream().noneMatch(c -> c.state() == ConsolidationState.LOCKED), "CONSOLIDATION_LOCKED");
        Consolidation draft =
                consolidations.save(Consolidation.draft(campaign, known.size() + 1, actor, clock.instant()));
        int pinned = pins.pin(draft.id(), campaign);
        Refused.unless(pinned > 0, "NOTHING_TO_CONSOLIDATE");
        chronicle.edited(draft.id(), "PINNED", Map.of("count", pinned), actor);
        chronicle.step(draft, draft, "DRAFTED", actor, "");
        return draft.id();
    }

    /** Counts what is accepted now. Paragraphs that say the same in the next revision stay chosen. @return how many reports are counted */
    public int pinAgain(ConsolidationId id, Viewer actor) {
        Consolidation draft = access.compile(id, actor).consolidation();
        int pinned = pins.pin(id, draft.campaign());
        Consolidation saved = consolidations.save(draft.pinnedAgain());
        chronicle.edited(id, "PINNED", Map.of("count", pinned), actor);
        chronicle.step(draft, saved, "PINNED_AGAIN", actor, "");
        return pinned;
    }

    /** Puts an agency's paragraph at the end of its section. @throws Refused PARAGRAPH_TAKEN */
    public void take(ConsolidationId id, UUID paragraph, Viewer actor) {
        access.compile(id, actor);
        Refused.unless(!items.isTaken(id, paragraph), "PARAGRAPH_TAKEN");
        if (!items.take(id, paragraph)) throw new NotFound(paragraph);
        chronicle.edited(id, "PARAGRAPH_TAKEN", Map.of("paragraph", paragraph), actor);
    }

    /** Takes every highlighted paragraph of a section that is not taken yet. @return how many */
    public int takeHighlighted(ConsolidationId id, String section, Viewer actor) {
        access.compile(id, actor);
        List<UUID> paragraphs = items.highlighted(id, section);
        paragraphs.forEach(p -> items.take(id, p));
        chronicle.edited(id, "HIGHLIGHTED_TAKEN", Map.of("section", section, "count", paragraphs.size()), actor);
        return paragraphs.size();
    }

    /** The editor's own words, marked as such. @throws Refused FIELD_REQUIRED, SECTION_NOT_NARRATIVE */
    public ItemId write(ConsolidationId id, String section, String text, Viewer actor) {
        var form = regimes.form(access.compile(id, actor).campaign().form());
        if (text.isBlank()) throw Refused.at("text", "FIELD_REQUIRED");
        if (form.section(section).isEmpty()) throw new NotFound(section);
        ItemId item = items.write(id, section, text.strip());
        chronicle.edited(id, "EDITORIAL_WRITTEN", Map.of("item", item.value(), "section", section), actor);
        return item;
    }

    /** Other words, the same source. @param version the one that the editor saw. @throws Refused FIELD_REQUIRED */
    public void rewrite(ConsolidationId id, ItemId item, int version, String text, Viewer actor) {
        itemOf(id, item, actor);
        if (text.isBlank()) throw Refused.at("text", "FIELD_REQUIRED");
        if (!items.rewrite(id, item, version, text.strip())) throw new Stale(item);
        chronicle.edited(id, "ITEM_REWRITTEN", Map.of("item", item.value()), actor);
    }

    public void move(ConsolidationId id, ItemId item, boolean up, Viewer actor) {
        itemOf(id, item, actor);
        items.move(item, up);
        chronicle.edited(id, "ITEM_MOVED", Map.of("item", item.value(), "up", up), actor);
    }

    public void drop(ConsolidationId id, ItemId item, Viewer actor) {
        itemOf(id, item, actor);
        items.drop(item);
        chronicle.edited(id, "ITEM_DROPPED", Map.of("item", item.value()), actor);
    }

    private void itemOf(ConsolidationId id, ItemId item, Viewer actor) {
        access.compile(id, actor);
        if (!items.belongs(item, id)) throw new NotFound(item);
    }
}
