package vn.phoihop.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.ReportingGroup;

/** All that is known about one agency. */
record AgencyRecord(
        Head head,
        List<Reporting> reporting,
        List<Code> codes,
        List<Other> units,
        List<Other> predecessors,
        List<Other> successors) {

    record Head(
            AgencyId id,
            int version,
            String code,
            Localized name,
            AgencyType type,
            @Nullable AgencyId parent,
            @Nullable Localized parentName,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable AgencyId successor,
            boolean withoutSuccessor,
            String symbol,
            String place,
            String letterhead,
            String onBehalfOf,
            String headTitle,
            String deputyTitle,
            int sortOrder,
            boolean verified,
            String source) {
        AgencyDraft draft() {
            return new AgencyDraft(
                    code,
                    name,
                    type,
                    parent,
                    validFrom,
                    symbol,
                    place,
                    letterhead,
                    onBehalfOf,
                    headTitle,
                    deputyTitle,
                    sortOrder,
                    verified);
        }

        List<String> letterheadLines() {
            return AgencyRows.lines(letterhead);
        }

        boolean validOn(LocalDate day) {
            return (validFrom == null || !day.isBefore(validFrom)) && !endedBefore(day);
        }

        boolean endedBefore(LocalDate day) {
            return validTo != null && validTo.isBefore(day);
        }
    }

    record Reporting(
            ReportingGroup reportingGroup,
            @Nullable AgencyId reportsTo,
            @Nullable Localized reportsToName,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean verified) {}

    record Code(
            UUID id,
            String scheme,
            String value,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String confidence) {
        boolean unverified() {
            return confidence.equals(CodeDraft.UNVERIFIED);
        }
    }

    /** Another agency that this one is bound to. @param step how far away in the chain */
    record Other(
            AgencyId id,
            Localized name,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            int step) {}
}
