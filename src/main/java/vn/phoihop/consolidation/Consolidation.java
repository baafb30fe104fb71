package vn.phoihop.consolidation;

import static vn.phoihop.consolidation.ConsolidationState.APPROVED;
import static vn.phoihop.consolidation.ConsolidationState.DRAFT;
import static vn.phoihop.consolidation.ConsolidationState.IN_REVIEW;
import static vn.phoihop.consolidation.ConsolidationState.LOCKED;
import static vn.phoihop.consolidation.ConsolidationState.SIGNED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.phoihop.document.StoredFile;
import vn.phoihop.kernel.FileId;
import vn.phoihop.kernel.PersonId;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.UserId;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.report.CampaignId;

/**
 * A compiled report of a campaign. A state is reached by a verb that checks where it comes from.
 *
 * @param stale a report that it counts was given back: it must pin again before it goes anywhere
 */
@Table(schema = "consolidation", name = "consolidation")
record Consolidation(
        @Id ConsolidationId id,
        @Version int version,
        CampaignId campaign,
        int no,
        ConsolidationState state,
        boolean stale,
        UserId compiledBy,
        String compiledName,
        Instant compiledAt,
        @Embedded.Empty Approval approval,
        @Embedded.Empty Signing signing,
        @Embedded.Empty Issue issue) {

    /** @param contentHash SHA-256 of the content as it was submitted upward */
    record Approval(
            @Nullable UserId approvedBy,
            @Nullable PersonId approvedPerson,
            @Nullable Instant approvedAt,
            @Nullable LocalDate approvedOn,
            @Nullable String contentHash) {
        static final Approval NONE = new Approval(null, null, null, null, null);
    }

    /** @param signerCapacity lines parted by a line break, as printed above the name */
    record Signing(
            @Nullable String signedHash,
            @Nullable UserId signedBy,
            @Nullable PersonId signedPerson,
            @Nullable Instant signedAt,
            @Nullable LocalDate signedOn,
            @Nullable String signerName,
            @Nullable String signerCapacity) {
        static final Signing NONE = new Signing(null, null, null, null, null, null, null);
    }

    /**
     * Number and date, and the renderings that were made at that moment and are served ever after.
     *
     * @param pdfFile null also for what was locked before there was a PDF
     */
    record Issue(
            @Nullable Integer number,
            @Nullable String symbol,
            @Nullable LocalDate datedOn,
            @Nullable FileId signedFile,
            @Nullable UserId numberedBy,
            @Nullable Instant lockedAt,
            @Nullable FileId docxFile,
            @Nullable String docxSha256,
            @Nullable FileId htmlFile,
            @Nullable String htmlSha256,
            @Nullable FileId jsonFile,
            @Nullable String jsonSha256,
            @Nullable FileId pdfFile,
            @Nullable String pdfSha256) {
        static final Issue NONE =
                new Issue(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

        static Issue numbered(Numbering as, @Nullable FileId signedFile, Viewer by, Instant at) {
            return new Issue(
                    as.requiredNumber(),
                    as.symbol(),
                    as.requiredDate(),
                    signedFile,
                    by.user(),
                    at,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        Issue rendered(StoredFile docx, StoredFile html, StoredFile json, StoredFile pdf) {
            return new Issue(
                    number,
                    symbol,
                    datedOn,
                    signedFile,
                    numberedBy,
                    lockedAt,
                    docx.id(),
                    docx.sha256(),
                    html.id(),
                    html.sha256(),
                    json.id(),
                    json.sha256(),
                    pdf.id(),
                    pdf.sha256());
        }
    }

    static Consolidation draft(CampaignId campaign, int no, Viewer by, Instant now) {
        return new Consolidation(
                ConsolidationId.next(),
                0,
                campaign,
                no,
                DRAFT,
                false,
                by.user(),
                by.name(),
                now,
                Approval.NONE,
                Signing.NONE,
                Issue.NONE);
    }

    Consolidation submit() {
        require(DRAFT);
        requireCurrent();
        return to(IN_REVIEW, false, Approval.NONE, Signing.NONE, Issue.NONE);
    }

    Consolidation approve(Approval by) {
        require(IN_REVIEW);
        requireCurrent();
        return to(APPROVED, false, by, Signing.NONE, Issue.NONE);
    }

    Consolidation sign(Signing by) {
        require(APPROVED);
        requireCurrent();
        Refused.unless(by.signedHash() != null && by.signedHash().equals(approval.contentHash()), "CONTENT_CHANGED");
        return to(SIGNED, false, approval, by, Issue.NONE);
    }

    /** Numbered, not yet locked: what is rendered. */
    Consolidation number(Issue as) {
        require(SIGNED);
        requireCurrent();
        return to(SIGNED, false, approval, signing, as);
    }

    Consolidation lock(Issue rendered) {
        require(SIGNED);
        return to(LOCKED, false, approval, signing, rendered);
    }

    /** A signature is void when it goes back to the officer. */
    Consolidation sendBack() {
        require(IN_REVIEW, APPROVED, SIGNED);
        return to(DRAFT, false, Approval.NONE, Signing.NONE, Issue.NONE);
    }

    Consolidation turnStale() {
        require(DRAFT, IN_REVIEW, APPROVED, SIGNED);
        return to(DRAFT, true, Approval.NONE, Signing.NONE, Issue.NONE);
    }

    Consolidation pinnedAgain() {
        require(DRAFT);
        return to(DRAFT, false, Approval.NONE, Signing.NONE, Issue.NONE);
    }

    private Consolidation to(
            ConsolidationState next, boolean nowStale, Approval approved, Signing signed, Issue issued) {
        return new Consolidation(
                id,
                version,
                campaign,
                no,
                next,
                nowStale,
                compiledBy,
                compiledName,
                compiledAt,
                approved,
                signed,
                issued);
    }

    private void requireCurrent() {
        Refused.unless(!stale, "CONSOLIDATION_STALE");
    }

    private void require(ConsolidationState... from) {
        Refused.unless(Set.of(from).contains(state), "STATE_NOT_ALLOWED");
    }
}
