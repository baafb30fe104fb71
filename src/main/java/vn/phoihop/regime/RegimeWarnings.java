package vn.phoihop.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Refused.Reason;
import vn.phoihop.organisation.WorkingDays;
import vn.phoihop.regime.Regime.Deadline;

/** Warns of deadlines that leave too little time after their window (Decree 09/2019, art. 8(5)(b)); it never refuses. */
@Component
class RegimeWarnings {
    private final LegalRules rules;
    private final WorkingDays workingDays;
    private final BusinessDay businessDay;

    RegimeWarnings(LegalRules rules, WorkingDays workingDays, BusinessDay businessDay) {
        this.rules = rules;
        this.workingDays = workingDays;
        this.businessDay = businessDay;
    }

    /** For this year's last report, at {@code <GROUP>}; what the calendar does not know yet is told instead. */
    List<Reason> of(Regime regime) {
        LocalDate today = businessDay.today();
        int least = rules.number("DEADLINE_AFTER_WINDOW_DAYS", today);
        return regime.deadlines().stream()
                .flatMap(d -> warning(regime, d, today.getYear(), least).stream())
                .toList();
    }

    private Optional<Reason> warning(Regime regime, Deadline deadline, int year, int least) {
        LocalDate end = regime.window(year, regime.windowRule().parts(), deadline.group())
                .to();
        LocalDate last = deadline.lastDay(year);
        try {
            boolean enough = last.isAfter(end) && workingDays.workingDaysBetween(end, last) >= least;
            return enough
                    ? Optional.empty()
                    : Optional.of(Reason.at(deadline.group().name(), "DEADLINE_TOO_CLOSE", end, last, least));
        } catch (Refused unknown) {
            return Optional.of(new Reason(
                    unknown.code(),
                    deadline.group().name(),
                    unknown.reasons().getFirst().args()));
        }
    }
}
