package vn.phoihop.report;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.Refused;
import vn.phoihop.regime.Cells;
import vn.phoihop.regime.ReportForm;
import vn.phoihop.regime.ReportForm.Indicator;

@Schema(description = "A value of an indicator; of money one for each currency")
record SentFigure(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String indicator,

        @Schema(description = "ISO 4217; for money, and for nothing else") @Nullable
        String currency,

        @Schema(description = "Not negative; null for no value, which is not zero") @Nullable
        BigDecimal value) {

    /** @param seen what was read before in this request */
    SentRows.Read<Content.Figure> read(ReportForm form, Set<String> seen, String at) {
        if (indicator == null) throw Refused.at(at + ".indicator", "FIELD_REQUIRED");
        Indicator known = form.indicator(indicator)
                .orElseThrow(() -> Refused.at(at + ".indicator", "INDICATOR_UNKNOWN", indicator));
        if (known.derivation() != null) throw Refused.at(at + ".indicator", "INDICATOR_DERIVED", indicator);
        String in = currency(known, at);
        if (!seen.add(indicator + " " + in)) throw Refused.at(at, "FIGURE_TWICE", indicator, in);
        if (value == null) return new SentRows.Read<>(indicator, Optional.empty());
        return new SentRows.Read<>(
                indicator, Optional.of(new Content.Figure(indicator, in, number(known, value, at), null)));
    }

    private String currency(Indicator known, String at) {
        boolean money = known.kind() == ReportForm.Kind.MONEY;
        if (!money && currency != null) throw Refused.at(at + ".currency", "CURRENCY_NOT_ASKED", known.code());
        if (!money) return "";
        if (currency == null) throw Refused.at(at + ".currency", "FIELD_REQUIRED");
        try {
            return Cells.currency(currency);
        } catch (Refused refused) {
            throw Refused.at(at + ".currency", refused.code(), currency);
        }
    }

    private static BigDecimal number(Indicator known, BigDecimal value, String at) {
        try {
            return Cells.number(known, value);
        } catch (Refused refused) {
            throw Refused.at(
                    at + ".value",
                    refused.code(),
                    refused.reasons().getFirst().args().toArray());
        }
    }
}
