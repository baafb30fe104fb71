package vn.phoihop.mandate;

import static vn.phoihop.mandate.MandatePermission.MANDATE_DISCARD;
import static vn.phoihop.mandate.MandatePermission.MANDATE_EDIT;
import static vn.phoihop.mandate.MandatePermission.MANDATE_ENTER;
import static vn.phoihop.mandate.MandatePermission.MANDATE_PUT_IN_FORCE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.journal.Journal;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Forbidden;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Refused.Reason;
import vn.phoihop.kernel.Side;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.mandate.Mandate.Identity;
import vn.phoihop.mandate.Mandate.Relation;
import vn.phoihop.organisation.Agencies;
import vn.phoihop.organisation.Agency;

/** A receiving unit enters a directing document, keeps it, and puts it in force. */
@Service
@Transactional
class MandateKeeping {
    static final String KIND = "mandate";
    private final MandateAccess access;
    private final MandateRepository mandates;
    private final PointRepository points;
    private final Originals originals;
    private final Agencies agencies;
    private final Journal journal;

    MandateKeeping(
            MandateAccess access,
            MandateRepository mandates,
            PointRepository points,
            Originals originals,
            Agencies agencies,
            Journal journal) {
        this.access = access;
        this.mandates = mandates;
        this.points = points;
        this.originals = originals;
        this.agencies = agencies;
        this.journal = journal;
    }

    /** As a draft of the actor's unit, with the outline that its text gave. */
    MandateId enter(Identity identity, Text text, Viewer actor) {
        if (!MANDATE_ENTER.allows(actor, Set.of(Side.RECEIVING), "")) throw new Forbidden(MANDATE_ENTER);
        Original original = originals.read(text);
        AgencyId unit = actor.agency();
        Mandate mandate = new Mandate(
                MandateId.next(),
                0,
                MandateState.DRAFT,
                identity.filledFrom(DocumentHead.of(original.lines())),
                unit,
                authority(agencies.get(unit)),
                false);
        mandates.insert(mandate);
        keep(mandate.id(), original, actor);
        enter(actor, "ENTERED", mandate, Map.of("symbol", mandate.identity().symbol()));
        return mandate.id();
    }

    void change(MandateId id, int version, Identity identity, List<Relation> relations, Viewer actor) {
        Mandate before = access.act(id, version, MANDATE_EDIT, actor);
        Mandate after = before.with(identity);
        checkRelations(after, relations);
        mandates.update(after);
        mandates.relate(id, new HashSet<>(relations));
        enter(actor, "CHANGED", after, Map.of("before", before.identity(), "after", identity, "relations", relations));
    }

    /** Its text, once more or for the first time: the original is kept, the outline is made anew. */
    void takeText(MandateId id, int version, Text text, Viewer actor) {
        Mandate mandate = access.act(id, version, MANDATE_EDIT, actor);
        Original original = originals.read(text);
        if (original.isEmpty()) throw Refused.at("text", "FIELD_REQUIRED");
        Mandate filled = mandate.isInForce()
                ? mandate
                : mandate.with(mandate.identity().filledFrom(DocumentHead.of(original.lines())));
        mandates.update(filled);
        keep(id, original, actor);
        enter(actor, "TEXT_TAKEN_IN", mandate, Map.of("file", original.fileName()));
    }

    /** The outline as it was put right; nothing of it is fixed yet. */
    void outline(MandateId id, int version, Outline outline, Viewer actor) {
        Mandate mandate = access.act(id, version, MANDATE_EDIT, actor);
        mandates.update(mandate);
        mandates.keepOutline(id, outline);
        enter(actor, "OUTLINED", mandate, Map.of("rows", outline.rows().size()));
    }

    /** From now on everybody reads it, and its points have their addresses for good. */
    void putInForce(MandateId id, int version, Viewer actor) {
        Mandate mandate = access.act(id, version, MANDATE_PUT_IN_FORCE, actor).putInForce();
        mandates.update(mandate);
        int made = fix(mandate, mandates.outline(id), List.of());
        enter(actor, "PUT_IN_FORCE", mandate, Map.of("points", made));
    }

    /** Further points of a document that is in force already, such as one whose text was not known. */
    void addPoints(MandateId id, int version, Viewer actor) {
        Mandate mandate = access.act(id, version, MANDATE_EDIT, actor);
        Outline outline = mandates.outline(id);
        Refused.unless(mandate.isInForce() && !outline.rows().isEmpty(), "STATE_NOT_ALLOWED");
        mandates.update(mandate);
        int made = fix(mandate, outline, points.list(id));
        enter(actor, "POINTS_ADDED", mandate, Map.of("points", made));
    }

    /** What a point says and whom it binds; its address and place stay. */
    void correct(MandateId id, int version, MandatePoint point, Viewer actor) {
        Mandate mandate = access.act(id, version, MANDATE_EDIT, actor);
        MandatePoint before = points.find(id, point.id()).orElseThrow(() -> new NotFound(point.id()));
        mandates.update(mandate);
        points.correct(id, point);
        enter(actor, "POINT_CORRECTED", mandate, Map.of("before", before, "after", point));
    }

    /** A draft that nobody needs: it goes with its outline and its originals. */
    void discard(MandateId id, int version, Viewer actor) {
        Mandate mandate = access.act(id, version, MANDATE_DISCARD, actor);
        mandates.delete(id);
        enter(actor, "DISCARDED", mandate, Map.of("identity", mandate.identity()));
    }

    /** Points that are being added to a document in force and are not wanted after all. */
    void dropOutline(MandateId id, int version, Viewer actor) {
        Mandate mandate = access.act(id, version, MANDATE_EDIT, actor);
        mandates.update(mandate);
        mandates.dropOutline(id);
        enter(actor, "OUTLINE_DROPPED", mandate, Map.of());
    }

    private void keep(MandateId id, Original original, Viewer actor) {
        if (original.isEmpty()) return;
        originals.keep(id, original, actor);
        mandates.keepOutline(id, OutlineReading.of(original.lines()));
    }

    private int fix(Mandate mandate, Outline outline, List<MandatePoint> there) {
        List<String> addresses = outline.addresses();
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < addresses.size(); i++) {
            String address = addresses.get(i);
            if (there.stream().anyMatch(p -> p.address().equals(address)))
                reasons.add(Reason.at("rows[" + i + "].label", "POINT_ADDRESS_TAKEN", address));
            if (outline.rows().get(i).line().isEmpty())
                reasons.add(Reason.at("rows[" + i + "].text", "FIELD_REQUIRED"));
        }
        Refused.when(reasons);
        points.add(mandate.id(), outline.bindingAsAbove(), there.size());
        mandates.dropOutline(mandate.id());
        return addresses.size();
    }

    /** The other one is older, is in force or was, and does not stand on this one. */
    private void checkRelations(Mandate mandate, List<Relation> relations) {
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < relations.size(); i++) {
            MandateId other = relations.get(i).other();
            String place = "relations[" + i + "].other";
            var known = mandates.find(other).filter(Mandate::isInForce);
            if (known.isEmpty()) reasons.add(Reason.at(place, "CHOICE_INVALID", ""));
            else if (other.equals(mandate.id()) || mandates.older(Set.of(other)).contains(mandate.id()))
                reasons.add(Reason.at(
                        place, "RELATION_CYCLE", known.get().identity().symbol()));
            else if (isYounger(known.get(), mandate))
                reasons.add(Reason.at(
                        place, "RELATION_TO_YOUNGER", known.get().identity().symbol()));
        }
        Refused.when(reasons);
    }

    private static boolean isYounger(Mandate other, Mandate mandate) {
        var issuedOn = mandate.identity().issuedOn();
        var otherOn = other.identity().issuedOn();
        return issuedOn != null && otherOn != null && otherOn.isAfter(issuedOn);
    }

    /** A unit acts for the agency that made it. */
    private static AgencyId authority(Agency unit) {
        return unit.isUnit() ? Objects.requireNonNull(unit.parent()) : unit.id();
    }

    private void enter(Viewer actor, String verb, Mandate mandate, Map<String, ?> details) {
        journal.enter(actor, verb, KIND, mandate.id().value(), details);
    }
}
