package vn.phoihop.report;

import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Period;
import vn.phoihop.regime.FormId;
import vn.phoihop.regime.RegimeId;

/** A campaign as other rooms may know it. */
public record CampaignFacts(
        CampaignId id,
        String name,
        int year,
        Period period,
        RegimeId regime,
        FormId form,
        AgencyId receivingUnit,
        AgencyId actingFor,
        String legalBasis,
        String reportSubject,
        String salutation,
        boolean open) {}
