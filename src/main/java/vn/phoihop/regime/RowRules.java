package vn.phoihop.regime;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.phoihop.kernel.Period;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Refused.Reason;
import vn.phoihop.regime.ReportForm.Column;
import vn.phoihop.regime.ReportForm.Table;
import vn.phoihop.regime.ReportForm.Type;

/** What a row of canonical texts must satisfy before its report is sent for review. */
record RowRules(Table table, Map<String, String> row, Period window, String place) {

    List<Reason> failures() {
        return table.columns().stream().flatMap(c -> failure(c).stream()).toList();
    }

    private Optional<Reason> failure(Column column) {
        String text = row.getOrDefault(column.code(), "");
        if (text.isBlank()) return column.required() ? at(column, "FIELD_REQUIRED") : Optional.empty();
        Optional<Reason> unreadable = unreadable(column, text);
        if (unreadable.isPresent() || column.type() != Type.DATE) return unreadable;
        return date(column, LocalDate.parse(text));
    }

    private Optional<Reason> date(Column column, LocalDate day) {
        if (column.inPeriod() && !window.contains(day))
            return at(column, "DATE_NOT_IN_PERIOD", day, window.from(), window.to());
        Optional<Column> earlier = Optional.ofNullable(column.notBefore()).flatMap(table::column);
        return earlier.filter(e -> day(e).filter(day::isBefore).isPresent())
                .flatMap(e -> at(column, "DATE_ORDER", column.name(), e.name()));
    }

    private Optional<LocalDate> day(Column column) {
        try {
            return Optional.of(LocalDate.parse(row.getOrDefault(column.code(), "")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Reading it again tells what is wrong with a text that was kept as typed. */
    private Optional<Reason> unreadable(Column column, String text) {
        if (CellText.isCanonical(column, text)) return Optional.empty();
        try {
            Cells.read(column, CellText.typed(text));
            return at(column, code(column), CellText.typed(text));
        } catch (Refused refused) {
            Reason reason = refused.reasons().getFirst();
            return at(column, reason.code(), reason.args().toArray());
        }
    }

    private static String code(Column column) {
        return switch (column.type()) {
            case DATE -> "DATE_INVALID";
            case CHOICE, MULTI_CHOICE, YES_NO -> "CHOICE_INVALID";
            case TEXT, LONG_TEXT -> "TEXT_TOO_LONG";
            case INTEGER, DECIMAL, MONEY -> "NUMBER_INVALID";
        };
    }

    private Optional<Reason> at(Column column, String code, Object... args) {
        return Optional.of(Reason.at(place + "." + column.code(), code, args));
    }
}
