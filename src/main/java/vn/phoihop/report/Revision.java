package vn.phoihop.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.phoihop.kernel.FileId;
import vn.phoihop.kernel.PersonId;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.UserId;

/**
 * One revision of a submission: who signed what content, under which number it left, and what became of it.
 *
 * @param contentHash SHA-256 of the canonical content when it was sent for review
 */
@Table(schema = "report", name = "revision")
record Revision(
        @Id RevisionId id,
        @Version int version,
        SubmissionId submission,
        int no,
        @Nullable RevisionId basedOn,
        boolean nil,
        Instant createdAt,
        @Nullable String contentHash,
        @Embedded.Empty Signing signing,
        @Embedded.Empty Dispatch dispatch,
        @Embedded.Empty Receipt receipt) {

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

    record Dispatch(
            @Nullable Integer number,
            @Nullable String symbol,
            @Nullable LocalDate datedOn,
            @Nullable FileId signedFile,
            @Nullable UserId dispatchedBy,
            @Nullable Instant dispatchedAt,
            @Nullable LocalDate dispatchedOn) {
        static final Dispatch NONE = new Dispatch(null, null, null, null, null, null, null);
    }

    record Receipt(
            @Nullable Integer incomingNumber,
            @Nullable UserId receivedBy,
            @Nullable LocalDate receivedOn,
            @Nullable UserId acceptedBy,
            @Nullable PersonId acceptedPerson,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate withdrawnOn) {
        static final Receipt NONE = new Receipt(null, null, null, null, null, null, null);

        Receipt received(int number, UserId by, LocalDate on) {
            return new Receipt(number, by, on, null, null, null, withdrawnOn);
        }

        Receipt accepted(UserId by, PersonId person, LocalDate on) {
            return new Receipt(incomingNumber, receivedBy, receivedOn, by, person, on, withdrawnOn);
        }

        Receipt withdrawn(LocalDate on) {
            return new Receipt(incomingNumber, receivedBy, receivedOn, acceptedBy, acceptedPerson, acceptedOn, on);
        }
    }

    static Revision first(SubmissionId submission, Instant now) {
        return new Revision(
                RevisionId.next(), 0, submission, 1, null, false, now, null, Signing.NONE, Dispatch.NONE, Receipt.NONE);
    }

    Revision next(Instant now) {
        return new Revision(
                RevisionId.next(),
                0,
                submission,
                no + 1,
                id,
                nil,
                now,
                null,
                Signing.NONE,
                Dispatch.NONE,
                Receipt.NONE);
    }

    Revision nil(boolean now) {
        return new Revision(
                id, version, submission, no, basedOn, now, createdAt, contentHash, signing, dispatch, receipt);
    }

    Revision sentForReview(String hash) {
        return new Revision(
                id, version, submission, no, basedOn, nil, createdAt, hash, Signing.NONE, dispatch, receipt);
    }

    /** A signature is void when the revision goes back to its drafter. */
    Revision unsigned() {
        return new Revision(
                id, version, submission, no, basedOn, nil, createdAt, null, Signing.NONE, dispatch, receipt);
    }

    Revision signed(Signing by) {
        Refused.unless(by.signedHash() != null && by.signedHash().equals(contentHash), "CONTENT_CHANGED");
        return new Revision(id, version, submission, no, basedOn, nil, createdAt, contentHash, by, dispatch, receipt);
    }

    Revision dispatched(Dispatch as) {
        return new Revision(id, version, submission, no, basedOn, nil, createdAt, contentHash, signing, as, receipt);
    }

    Revision receipt(Receipt as) {
        return new Revision(id, version, submission, no, basedOn, nil, createdAt, contentHash, signing, dispatch, as);
    }
}
