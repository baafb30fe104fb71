package vn.phoihop.regime;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.phoihop.kernel.Field;
import vn.phoihop.kernel.Localized;

/** A regime as reference data tells it: agencies and the form by their codes. */
record ReferenceRegime(
        UUID id,
        String code,
        Localized name,
        String legalBasis,
        String reportSubject,
        Regime.WindowRule windowRule,
        List<Regime.Deadline> deadlines,
        String receivingUnitCode,
        String actingForCode,
        String salutation,
        String agencySalutation,
        String formCode,
        int formVersion,
        boolean verified,
        String basisNote,
        Set<Field> fields) {

    Regime regime(FormId form) {
        return new Regime(
                new RegimeId(id),
                0,
                code,
                name,
                legalBasis,
                reportSubject,
                windowRule,
                deadlines,
                null,
                null,
                salutation,
                agencySalutation,
                form,
                verified,
                basisNote,
                fields);
    }
}
