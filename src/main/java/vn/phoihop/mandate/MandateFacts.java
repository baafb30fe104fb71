package vn.phoihop.mandate;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Field;
import vn.phoihop.kernel.Localized;

/**
 * A directing document that is or was in force.
 *
 * @param symbol number and symbol, such as 73-KL/TW
 * @param issuedOn null when it is not known
 * @param effectiveFrom null when without beginning
 * @param endsOn its last day in force, by its own words or because another one replaces it; null when without end
 * @param receivingUnit who follows its execution, for {@code actingFor}; null until it is chosen
 * @param demonstration made up, to be shown as such wherever it is named
 */
public record MandateFacts(
        MandateId id,
        MandateKind kind,
        String symbol,
        Localized title,
        String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate endsOn,
        Set<Field> fields,
        @Nullable AgencyId receivingUnit,
        @Nullable AgencyId actingFor,
        boolean demonstration) {

    public boolean inForceOn(LocalDate day) {
        return (effectiveFrom == null || !day.isBefore(effectiveFrom)) && (endsOn == null || !day.isAfter(endsOn));
    }
}
