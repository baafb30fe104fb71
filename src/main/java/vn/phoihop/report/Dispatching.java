package vn.phoihop.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Upload;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Refused.Reason;

/** What the clerk enters when a signed paper leaves: what the agency's own register gave, and the signed original. */
public record Dispatching(
        @Nullable Integer number, String symbol, @Nullable LocalDate datedOn, Upload signed) {

    void check(Revision revision, LocalDate today) {
        LocalDate signedOn = revision.signing().signedOn();
        List<Reason> reasons = new ArrayList<>();
        if (number == null || number < 1) reasons.add(Reason.at("number", "NUMBER_REQUIRED"));
        if (symbol.isBlank()) reasons.add(Reason.at("symbol", "SYMBOL_REQUIRED"));
        if (datedOn == null) reasons.add(Reason.at("datedOn", "DATE_REQUIRED"));
        else if (signedOn != null && datedOn.isBefore(signedOn))
            reasons.add(Reason.at("datedOn", "DATE_BEFORE_SIGNATURE", signedOn));
        else if (datedOn.isAfter(today)) reasons.add(Reason.at("datedOn", "DATE_IN_FUTURE", today));
        if (signed.isEmpty()) reasons.add(Reason.at("signed", "SIGNED_FILE_REQUIRED"));
        else if (!isPdf()) reasons.add(Reason.at("signed", "SIGNED_FILE_NOT_PDF"));
        Refused.when(reasons);
    }

    private boolean isPdf() {
        byte[] b = signed.bytes();
        return b.length > 4 && b[0] == '%' && b[1] == 'P' && b[2] == 'D' && b[3] == 'F';
    }

    int requiredNumber() {
        return Objects.requireNonNull(number);
    }

    LocalDate requiredDate() {
        return Objects.requireNonNull(datedOn);
    }
}
