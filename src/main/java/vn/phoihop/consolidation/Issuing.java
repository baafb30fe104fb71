package vn.phoihop.consolidation;

import static vn.phoihop.consolidation.ConsolidationPermission.CONSOLIDATION_APPROVE;
import static vn.phoihop.consolidation.ConsolidationPermission.CONSOLIDATION_NUMBER;
import static vn.phoihop.consolidation.ConsolidationPermission.CONSOLIDATION_SEND_BACK;
import static vn.phoihop.consolidation.ConsolidationPermission.CONSOLIDATION_SIGN;
import static vn.phoihop.consolidation.ConsolidationPermission.CONSOLIDATION_SUBMIT;

import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.consolidation.Consolidation.Approval;
import vn.phoihop.consolidation.Consolidation.Issue;
import vn.phoihop.consolidation.Consolidation.Signing;
import vn.phoihop.consolidation.ConsolidationAccess.Case;
import vn.phoihop.document.Files;
import vn.phoihop.document.Numbers;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.FileId;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.organisation.Capacity;
import vn.phoihop.report.Submissions;

/**
 * The way of a compiled report upward: the officer submits it to the head, the head submits it to the authority, its leader signs, its clerk
 * numbers and thereby locks it. Who compiled it neither approves nor signs it; who approved it does not sign it.
 *
 * <p>Verbs that change submissions lock those first and the compiled report last, as giving a report back does.
 */
@Service
@Transactional
public class Issuing {
    private final ConsolidationAccess access;
    private final ConsolidationRepository consolidations;
    private final Pins pins;
    private final Compilations compilations;
    private final SnapshotQueries snapshots;
    private final Submissions submissions;
    private final Rendering rendering;
    private final ConsolidationChronicle chronicle;
    private final Numbers numbers;
    private final Files files;
    private final BusinessDay businessDay;
    private final Clock clock;

    Issuing(
            ConsolidationAccess access,
            ConsolidationRepository consolidations,
            Pins pins,
            Compilations compilations,
            SnapshotQueries snapshots,
            Submissions submissions,
            Rendering rendering,
            ConsolidationChronicle chronicle,
            Numbers numbers,
            Files files,
            BusinessDay businessDay,
            Clock clock) {
        this.access = access;
        this.consolidations = consolidations;
        this.pins = pins;
        this.compilations = compilations;
        this.snapshots = snapshots;
        this.submissions = submissions;
        this.rendering = rendering;
        this.chronicle = chronicle;
        this.numbers = numbers;
        this.files = files;
        this.businessDay = businessDay;
        this.clock = clock;
    }

    /** To the head of the unit. @throws Refused CONSOLIDATION_STALE, ITEM_SOURCE_LOST */
    public void submit(ConsolidationId id, int version, Viewer actor) {
        Consolidation draft =
                access.act(id, version, CONSOLIDATION_SUBMIT, actor).consolidation();
        requireCurrent(id);
        save(draft, draft.submit(), "SUBMITTED", actor, "");
    }

    /** Back to the officer; a signature is void and the submissions are only accepted again. @throws Refused RETURN_REASON_REQUIRED */
    public void sendBack(ConsolidationId id, int version, String reason, Viewer actor) {
        Consolidation sent =
                access.act(id, version, CONSOLIDATION_SEND_BACK, actor).consolidation();
        if (reason.isBlank()) throw Refused.at("reason", "RETURN_REASON_REQUIRED");
        if (sent.state().submitted()) submissions.release(pins.submissions(id), actor);
        snapshots.forget(id);
        save(sent, sent.sendBack(), "SENT_BACK", actor, reason.strip());
    }

    /**
     * Submitted upward by the head: its submissions are consolidated, its content stays as it is.
     *
     * @throws Refused SAME_PERSON, CONSOLIDATION_STALE, ITEM_SOURCE_LOST, CONSOLIDATION_EXISTS
     */
    public void approve(ConsolidationId id, int version, Viewer actor) {
        Case found = access.act(id, version, CONSOLIDATION_APPROVE, actor);
        Refused.unless(!chronicle.isEditor(id, actor.person()), "SAME_PERSON");
        Refused.unless(
                consolidations.findByCampaign(found.campaign().id()).stream()
                        .noneMatch(c -> c.state().submitted()),
                "CONSOLIDATION_EXISTS");
        requireCurrent(id);
        Snapshot snapshot = snapshots.now(id);
        String hash = new CanonicalContent(compilations.read(found.consolidation(), found.campaign(), snapshot)).hash();
        submissions.consolidate(pins.submissions(id), actor);
        var approval = new Approval(actor.user(), actor.person(), clock.instant(), businessDay.today(), hash);
        try {
            save(found.consolidation(), found.consolidation().approve(approval), "APPROVED", actor, "");
        } catch (DuplicateKeyException e) {
            throw new Refused("CONSOLIDATION_EXISTS");
        }
        snapshots.keep(id, snapshot);
    }

    /**
     * @param hash of the content that the signer was shown
     * @throws Refused SAME_PERSON, CONTENT_CHANGED, SIGNER_NOT_AUTHORISED, FIELD_REQUIRED
     */
    public void sign(ConsolidationId id, int version, Capacity capacity, String signerName, String hash, Viewer actor) {
        Case found = access.act(id, version, CONSOLIDATION_SIGN, actor);
        Consolidation approved = found.consolidation();
        boolean same =
                actor.person().equals(approved.approval().approvedPerson()) || chronicle.isEditor(id, actor.person());
        if (same) throw new Refused("SAME_PERSON");
        if (signerName.isBlank()) throw Refused.at("signerName", "FIELD_REQUIRED");
        Compilation compilation = compilations.read(approved, found.campaign());
        Refused.unless(hash.equals(new CanonicalContent(compilation).hash()), "CONTENT_CHANGED");
        var signing = new Signing(
                hash,
                actor.user(),
                actor.person(),
                clock.instant(),
                businessDay.today(),
                signerName.strip(),
                String.join("\n", capacity.lines(compilation.authority())));
        save(approved, approved.sign(signing), "SIGNED", actor, "");
    }

    /**
     * Numbered, rendered once, locked with its submissions.
     *
     * @return the number that the register expected, when the typed one leaves a gap
     * @throws Refused NUMBER_REQUIRED, DATE_BEFORE_SIGNATURE, NUMBER_DUPLICATE, CONTENT_CHANGED
     */
    public Optional<Integer> number(ConsolidationId id, int version, Numbering as, Viewer actor) {
        Case found = access.act(id, version, CONSOLIDATION_NUMBER, actor);
        Consolidation signed = found.consolidation();
        as.check(signed, businessDay.today());
        Compilation compilation = compilations.read(signed, found.campaign());
        String hash = new CanonicalContent(compilation).hash();
        Refused.unless(hash.equals(signed.signing().signedHash()), "CONTENT_CHANGED");
        var expected = numbers.enter(
                found.campaign().actingFor(),
                CompiledPaper.TYPE,
                as.requiredNumber(),
                as.symbol(),
                as.requiredDate(),
                id.value());
        FileId scan =
                as.signed().isEmpty() ? null : files.receive(as.signed(), actor).id();
        Consolidation numbered = signed.number(Issue.numbered(as, scan, actor, clock.instant()));
        submissions.lock(pins.submissions(id), actor);
        Consolidation locked = numbered.lock(rendering.keep(compilation.of(numbered)));
        save(signed, locked, "LOCKED", actor, as.number() + "/" + as.symbol());
        return expected;
    }

    private void requireCurrent(ConsolidationId id) {
        Refused.unless(pins.unfit(id) == 0, "CONSOLIDATION_STALE");
        int lost = pins.lostSources(id);
        Refused.unless(lost == 0, "ITEM_SOURCE_LOST", lost);
    }

    private void save(Consolidation before, Consolidation after, String verb, Viewer actor, String note) {
        chronicle.step(before, consolidations.save(after), verb, actor, note);
    }
}
