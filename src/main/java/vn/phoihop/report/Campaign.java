package vn.phoihop.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Period;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.UserId;
import vn.phoihop.regime.FormId;
import vn.phoihop.regime.RegimeId;

/** A regime for one period. What the regime said on the day of opening is kept with it. */
@Table(schema = "report", name = "campaign")
record Campaign(
        @Id CampaignId id,
        @Version int version,
        RegimeId regime,
        FormId form,
        String name,
        int year,
        int periodIndex,
        LocalDate periodFrom,
        LocalDate periodTo,
        State state,
        AgencyId receivingUnit,
        AgencyId actingFor,
        String legalBasis,
        String reportSubject,
        String salutation,
        String agencySalutation,
        LocalDate openedOn,
        Instant openedAt,
        UserId openedBy,
        @Nullable LocalDate closedOn) {

    enum State {
        OPEN,
        CLOSED
    }

    Period period() {
        return new Period(periodFrom, periodTo);
    }

    Campaign close(LocalDate on) {
        Refused.unless(state == State.OPEN, "STATE_NOT_ALLOWED");
        return new Campaign(
                id,
                version,
                regime,
                form,
                name,
                year,
                periodIndex,
                periodFrom,
                periodTo,
                State.CLOSED,
                receivingUnit,
                actingFor,
                legalBasis,
                reportSubject,
                salutation,
                agencySalutation,
                openedOn,
                openedAt,
                openedBy,
                on);
    }
}
