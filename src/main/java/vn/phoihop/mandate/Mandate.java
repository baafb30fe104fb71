package vn.phoihop.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Field;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Refused.Reason;

/**
 * A directing document as its keepers have it.
 *
 * @param receivingUnit who watches over it and keeps it; null until the agency that reference data names is there
 */
record Mandate(
        MandateId id,
        int version,
        MandateState state,
        Identity identity,
        @Nullable AgencyId receivingUnit,
        @Nullable AgencyId actingFor,
        boolean demonstration) {

    /**
     * What it is, as on its first page.
     *
     * @param verified whether what is said here was checked against the published text; {@code basisNote} says what was not
     */
    record Identity(
            MandateKind kind,
            String symbol,
            Localized title,
            String issuer,
            @Nullable LocalDate issuedOn,
            boolean issuedOnVerified,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            Set<Field> fields,
            boolean verified,
            String basisNote) {

        List<Reason> missing() {
            List<Reason> missing = new ArrayList<>();
            if (symbol.isEmpty()) missing.add(Reason.at("symbol", "FIELD_REQUIRED"));
            if (title.vi().isEmpty()) missing.add(Reason.at("title.vi", "FIELD_REQUIRED"));
            if (issuer.isEmpty()) missing.add(Reason.at("issuer", "FIELD_REQUIRED"));
            if (fields.isEmpty()) missing.add(Reason.at("fields", "FIELD_REQUIRED"));
            return missing;
        }

        /** Where nothing was said, what the document itself says. */
        Identity filledFrom(DocumentHead head) {
            return new Identity(
                    kind == MandateKind.OTHER ? head.kind() : kind,
                    symbol.isEmpty() ? head.symbol() : symbol,
                    title.vi().isEmpty() ? Localized.of(head.title(), title.en()) : title,
                    issuer.isEmpty() ? head.issuer() : issuer,
                    issuedOn == null ? head.issuedOn() : issuedOn,
                    issuedOnVerified,
                    effectiveFrom,
                    effectiveTo,
                    fields,
                    verified,
                    basisNote);
        }
    }

    /** "This one continues, carries out or replaces the other", which is the older one. */
    record Relation(Kind kind, MandateId other) {
        enum Kind {
            CONTINUES,
            CARRIES_OUT,
            REPLACES
        }
    }

    boolean isInForce() {
        return state == MandateState.IN_FORCE;
    }

    /** What is in force keeps its name: nothing of it may become empty. */
    Mandate with(Identity changed) {
        if (isInForce()) Refused.when(changed.missing());
        return new Mandate(id, version, state, changed, receivingUnit, actingFor, demonstration);
    }

    Mandate putInForce() {
        Refused.unless(state == MandateState.DRAFT, "STATE_NOT_ALLOWED");
        Refused.when(identity.missing());
        return new Mandate(id, version, MandateState.IN_FORCE, identity, receivingUnit, actingFor, demonstration);
    }
}
