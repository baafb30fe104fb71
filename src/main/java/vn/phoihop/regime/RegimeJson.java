package vn.phoihop.regime;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Field;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.ReportingGroup;

@Schema(name = "Regime", description = "A reporting regime: what is reported by whom, to whom, by when")
record RegimeJson(
        RegimeId id,
        String code,
        Localized name,
        String legalBasis,
        Regime.WindowRule windowRule,

        @Schema(description = "How many periods a year has: the largest index of a campaign")
        int periodsPerYear,

        List<Due> deadlines,

        @Schema(description = "Whose officers open campaigns, receive and compile; null until it is chosen") @Nullable
        AgencyId receivingUnit,

        @Schema(description = "The authority for which that unit acts") @Nullable
        AgencyId actingFor,

        @Schema(description = "The form that the next campaign will use") @Nullable
        FormId form,

        @Schema(description = "Whether its numbers were checked against the published text")
        boolean verified,

        Set<Field> fields) {

    @Schema(name = "RegimeDeadline", description = "Before this day of this month, or until it where it is inclusive")
    record Due(
            ReportingGroup group,
            int month,
            int day,

            @Schema(description = "Added to the year of the campaign")
            int yearOffset,

            @Schema(description = "Whether the day itself is still on time")
            boolean inclusive,

            boolean rollsToWorkingDay,
            boolean verified,
            String basis) {
        static Due of(Regime.Deadline d) {
            return new Due(
                    d.group(), d.month(), d.day(), d.yearOffset(), d.inclusive(), d.rolls(), d.verified(), d.basis());
        }
    }

    static RegimeJson of(Regime r) {
        return new RegimeJson(
                r.id(),
                r.code(),
                r.name(),
                r.legalBasis(),
                r.windowRule(),
                r.windowRule().parts(),
                r.deadlines().stream().map(Due::of).toList(),
                r.receivingUnit(),
                r.actingFor(),
                r.form(),
                r.verified(),
                new java.util.TreeSet<>(r.fields()));
    }
}
