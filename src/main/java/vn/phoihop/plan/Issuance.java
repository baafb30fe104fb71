package vn.phoihop.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Upload;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Refused.Reason;
import vn.phoihop.organisation.Capacity;

/**
 * What the clerk enters when a plan, or an amendment of it, was signed: number and date of the agency's own register, and the signed original.
 *
 * @param effectiveOn the day from which it binds; the document's own date when null
 */
public record Issuance(
        @Nullable Integer number,
        String symbol,
        @Nullable LocalDate datedOn,
        @Nullable LocalDate effectiveOn,
        Capacity capacity,
        String signerName,
        Upload signed) {

    /** @param principalOn date of the principal document, null when there is none or it is not known */
    void check(@Nullable LocalDate principalOn, LocalDate today) {
        List<Reason> reasons = new ArrayList<>();
        if (number == null || number < 1) reasons.add(Reason.at("number", "PLAN_NUMBER_REQUIRED"));
        if (symbol.isBlank()) reasons.add(Reason.at("symbol", "SYMBOL_REQUIRED"));
        date(principalOn, today).ifPresent(reasons::add);
        if (effectiveOn != null && datedOn != null && effectiveOn.isBefore(datedOn))
            reasons.add(Reason.at("effectiveOn", "PLAN_EFFECTIVE_BEFORE_DATE", datedOn));
        if (signerName.isBlank()) reasons.add(Reason.at("signerName", "FIELD_REQUIRED"));
        if (signed.isEmpty()) reasons.add(Reason.at("signed", "PLAN_FILE_REQUIRED"));
        else if (!isPdf()) reasons.add(Reason.at("signed", "SIGNED_FILE_NOT_PDF"));
        Refused.when(reasons);
    }

    private java.util.Optional<Reason> date(@Nullable LocalDate principalOn, LocalDate today) {
        if (datedOn == null) return java.util.Optional.of(Reason.at("datedOn", "PLAN_DATE_REQUIRED"));
        if (principalOn != null && datedOn.isBefore(principalOn))
            return java.util.Optional.of(Reason.at("datedOn", "PLAN_BEFORE_INSTRUMENT", principalOn));
        if (datedOn.isAfter(today)) return java.util.Optional.of(Reason.at("datedOn", "DATE_IN_FUTURE", today));
        return java.util.Optional.empty();
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

    LocalDate effectiveFrom() {
        return effectiveOn == null ? requiredDate() : effectiveOn;
    }
}
