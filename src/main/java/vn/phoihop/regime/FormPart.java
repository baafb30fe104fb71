package vn.phoihop.regime;

import java.util.List;
import java.util.stream.Stream;
import vn.phoihop.regime.ReportForm.Column;
import vn.phoihop.regime.ReportForm.Section;
import vn.phoihop.regime.ReportForm.Table;
import vn.phoihop.regime.ReportForm.Type;
import vn.phoihop.ui.Option;

/**
 * One part of a draft on its own page: what its form offers to choose from.
 *
 * @param title message key of the page
 * @param action where the form is sent
 * @param part what it is about, shown in the title; empty for a new one
 */
record FormPart(FormVersion form, String title, String action, String part) {
    boolean isNew() {
        return part.isEmpty();
    }

    /** A column's page leads back to its table. */
    String back() {
        int column = action.indexOf("/columns/");
        return column < 0 ? "/forms/" + form.id().value() : action.substring(0, column);
    }

    List<Option> sections(String language) {
        return form.definition().sections().stream()
                .map(s -> new Option(s.code(), title(s, language)))
                .toList();
    }

    List<Option> tables(String language) {
        return form.definition().tables().stream()
                .map(t -> new Option(t.code(), t.code() + " – " + t.title().in(language)))
                .toList();
    }

    /** Columns that can be summed, as table and column. */
    List<Option> sums(String language) {
        return columns(language, List.of(Type.INTEGER, Type.DECIMAL, Type.MONEY));
    }

    /** Columns by whose choices rows can be told apart. */
    List<Option> filters(String language) {
        return columns(language, List.of(Type.CHOICE, Type.MULTI_CHOICE, Type.YES_NO));
    }

    /** Dates that another date of the same table may follow. */
    List<Option> dates(String table, String language) {
        return form.definition().table(table).stream()
                .flatMap(t -> t.columns().stream())
                .filter(c -> c.type() == Type.DATE && !c.code().equals(part))
                .map(c -> new Option(c.code(), c.name().in(language)))
                .toList();
    }

    private List<Option> columns(String language, List<Type> types) {
        return form.definition().tables().stream()
                .flatMap(t -> options(t, types, language))
                .toList();
    }

    private static Stream<Option> options(Table table, List<Type> types, String language) {
        return table.columns().stream()
                .filter(c -> types.contains(c.type()))
                .map(c -> new Option(table.code() + "." + c.code(), label(table, c, language)));
    }

    private static String label(Table table, Column column, String language) {
        String codes = CellText.choices(column).isEmpty()
                ? ""
                : " ("
                        + String.join(
                                ", ",
                                CellText.choices(column).stream()
                                        .map(ReportForm.Choice::code)
                                        .toList()) + ")";
        return table.code() + ": " + column.name().in(language) + codes;
    }

    private static String title(Section section, String language) {
        return section.code() + " – " + section.title().in(language);
    }
}
