package vn.phoihop.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.ReportingGroup;

/**
 * An agency or a unit as it is on a day.
 *
 * @param group null when it does not report
 * @param reportsTo to whom its reports go; null for a root
 * @param validTo the last valid day
 * @param successor the main successor only
 * @param letterhead lines from the governing body down, in capitals
 * @param onBehalfOf the TM. line's body, empty where the head signs alone
 */
public record Agency(
        AgencyId id,
        String code,
        Localized name,
        String type,
        @Nullable AgencyId parent,
        @Nullable ReportingGroup group,
        @Nullable AgencyId reportsTo,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable AgencyId successor,
        String symbol,
        String place,
        List<String> letterhead,
        String onBehalfOf,
        String headTitle,
        String deputyTitle) {

    /** The letterhead name by name: a collective body prints its own name and its territory as one, parted by a line break. */
    public List<String> letterheadNames() {
        boolean oneName = !onBehalfOf.isBlank()
                && !letterhead.isEmpty()
                && letterhead.getFirst().equals(onBehalfOf);
        return oneName ? List.of(String.join("\n", letterhead)) : letterhead;
    }

    public boolean isUnit() {
        return type.equals("UNIT");
    }

    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
