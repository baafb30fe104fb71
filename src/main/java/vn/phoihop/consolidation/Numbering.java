package vn.phoihop.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Upload;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Refused.Reason;

/**
 * What the authority's clerk enters when the signed report leaves.
 *
 * @param signed scan of the signed paper; empty where there is none
 */
public record Numbering(
        @Nullable Integer number, String symbol, @Nullable LocalDate datedOn, Upload signed) {
    void check(Consolidation consolidation, LocalDate today) {
        LocalDate signedOn = consolidation.signing().signedOn();
        List<Reason> reasons = new ArrayList<>();
        if (number == null || number < 1) reasons.add(Reason.at("number", "NUMBER_REQUIRED"));
        if (symbol.isBlank()) reasons.add(Reason.at("symbol", "SYMBOL_REQUIRED"));
        if (datedOn == null) reasons.add(Reason.at("datedOn", "DATE_REQUIRED"));
        else if (signedOn != null && datedOn.isBefore(signedOn))
            reasons.add(Reason.at("datedOn", "DATE_BEFORE_SIGNATURE", signedOn));
        else if (datedOn.isAfter(today)) reasons.add(Reason.at("datedOn", "DATE_IN_FUTURE", today));
        Refused.when(reasons);
    }

    int requiredNumber() {
        return Objects.requireNonNull(number);
    }

    LocalDate requiredDate() {
        return Objects.requireNonNull(datedOn);
    }
}
