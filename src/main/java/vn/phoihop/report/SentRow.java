package vn.phoihop.report;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Refused.Reason;
import vn.phoihop.kernel.Uuid7;
import vn.phoihop.regime.Cells;
import vn.phoihop.regime.ReportForm;
import vn.phoihop.regime.ReportForm.Column;
import vn.phoihop.regime.ReportForm.Table;

@Schema(description = "A row of a table; one without cells only names the table, which may so become empty")
record SentRow(
        @Schema(description = "Of a row that is there already, to keep it the same") @Nullable
        UUID id,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String table,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description =
                        "By column: dates as 2025-12-14, numbers as 1234.5, money as 1234.5 USD, choices by code with commas between, yes or no")
        @Nullable
        Map<String, String> cells) {

    /** @param free ids that stand in the draft and were not used in this request yet */
    SentRows.Read<Content.Row> read(ReportForm form, Content content, Set<UUID> free, String at) {
        if (table == null) throw Refused.at(at + ".table", "FIELD_REQUIRED");
        Table known = form.table(table).orElseThrow(() -> Refused.at(at + ".table", "TABLE_UNKNOWN", table));
        Map<String, String> values = values(known, at);
        if (values.values().stream().allMatch(String::isEmpty)) return new SentRows.Read<>(table, Optional.empty());
        boolean same = id != null && content.rows(table).stream().anyMatch(r -> r.id().equals(id)) && free.remove(id);
        UUID kept = same && id != null ? id : Uuid7.next();
        return new SentRows.Read<>(table, Optional.of(new Content.Row(kept, table, values)));
    }

    /** Every column has a text, the empty one where nothing was sent. */
    private Map<String, String> values(Table known, String at) {
        Map<String, String> sent = cells == null ? Map.of() : cells;
        List<Reason> reasons = new ArrayList<>();
        for (String column : sent.keySet())
            if (known.column(column).isEmpty())
                reasons.add(Reason.at(at + ".cells." + column, "COLUMN_UNKNOWN", column));
        Map<String, String> values = new LinkedHashMap<>();
        for (Column column : known.columns())
            values.put(column.code(), value(column, sent.get(column.code()), at, reasons));
        Refused.when(reasons);
        return values;
    }

    private static String value(Column column, @Nullable String sent, String at, List<Reason> reasons) {
        try {
            return Cells.readCanonical(column, Objects.requireNonNullElse(sent, ""));
        } catch (Refused refused) {
            Reason reason = refused.reasons().getFirst();
            reasons.add(new Reason(reason.code(), at + ".cells." + column.code(), reason.args()));
            return "";
        }
    }
}
