package vn.phoihop.regime;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.organisation.Agencies;
import vn.phoihop.organisation.AgenciesChanged;

/** Finds the agencies that reference data names by code as soon as they are there. */
@Component
class NamedAgencies {
    private final RegimeRepository regimes;
    private final Agencies agencies;

    NamedAgencies(RegimeRepository regimes, Agencies agencies) {
        this.regimes = regimes;
        this.agencies = agencies;
    }

    @EventListener
    @Transactional
    void on(AgenciesChanged changed) {
        resolve();
    }

    @Transactional
    void resolve() {
        for (String code : regimes.unresolvedCodes())
            agencies.findByCode(code).ifPresent(agency -> regimes.resolve(code, agency.id()));
    }
}
