package vn.phoihop.regime;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.Period;
import vn.phoihop.kernel.Refused.Reason;
import vn.phoihop.regime.Regime.Deadline;

/**
 * A regime's own page.
 *
 * @param year whose windows and deadlines it shows as an example
 */
record RegimeView(
        Regime regime,
        String receivingUnit,
        String actingFor,
        @Nullable FormVersion form,
        List<Reason> warnings,
        int year,
        boolean mayEdit) {
    Period window(Deadline deadline) {
        return regime.window(year, regime.windowRule().parts(), deadline.group());
    }

    boolean windowVerified(Deadline deadline) {
        return deadline.windowFrom() == null
                ? regime.windowRule() != Regime.WindowRule.NINE_MONTHS && regime.verified()
                : deadline.windowVerified();
    }
}
