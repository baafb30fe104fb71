package vn.phoihop.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.AgencyId;

/** One row of reference data, read by the names of its columns. */
record CsvRow(Map<String, String> cells) {
    String text(String column) {
        return Objects.requireNonNull(cells.get(column), column);
    }

    boolean has(String column) {
        return !text(column).isEmpty();
    }

    @Nullable
    LocalDate day(String column) {
        return has(column) ? LocalDate.parse(text(column)) : null;
    }

    AgencyId agency(String column, Map<String, AgencyId> ids) {
        return Objects.requireNonNull(ids.get(text(column)), () -> "no agency " + text(column));
    }

    @Nullable
    AgencyId other(String column, Map<String, AgencyId> ids) {
        return has(column) ? agency(column, ids) : null;
    }
}
