package vn.phoihop.regime;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.regime.ReportForm.Check;
import vn.phoihop.regime.ReportForm.Column;
import vn.phoihop.regime.ReportForm.Indicator;
import vn.phoihop.regime.ReportForm.Section;
import vn.phoihop.regime.ReportForm.Table;

/** A form while it is being made: each change answers the changed form. A part's code is given once; all else about it may change. */
record FormOutline(ReportForm form) {
    static final ReportForm EMPTY = new ReportForm(List.of(), List.of(), List.of(), List.of());

    ReportForm add(Section section) {
        return sections(sections().add(section));
    }

    ReportForm replace(Section section) {
        return sections(sections().replace(section));
    }

    ReportForm add(Indicator indicator, String section) {
        return placeIndicator(indicators(indicators().add(indicator)), indicator.code(), section);
    }

    ReportForm replace(Indicator indicator, String section) {
        return placeIndicator(indicators(indicators().replace(indicator)), indicator.code(), section);
    }

    ReportForm add(Table table, String section) {
        return placeTable(tables(tables().add(table)), table.code(), section);
    }

    ReportForm replace(Table table, String section) {
        return placeTable(tables(tables().replace(table)), table.code(), section);
    }

    ReportForm add(String table, Column column) {
        return columns(table, columns(table).add(column));
    }

    ReportForm replace(String table, Column column) {
        return columns(table, columns(table).replace(column));
    }

    ReportForm add(Check check) {
        return checks(Stream.concat(form.checks().stream(), Stream.of(check)).toList());
    }

    /** What was placed in a removed section is left without a place; that and other loose ends are told as faults. */
    ReportForm without(FormPlace place) {
        String code = place.code();
        return switch (place.kind()) {
            case SECTIONS -> sections(sections().without(code));
            case INDICATORS ->
                new FormOutline(everySection(s -> holding(s, less(s.indicators(), code), s.tables())))
                        .indicators(indicators().without(code));
            case TABLES ->
                new FormOutline(everySection(s -> holding(s, s.indicators(), less(s.tables(), code))))
                        .tables(tables().without(code));
            case COLUMNS -> columns(place.table(), columns(place.table()).without(code));
            case CHECKS -> checks(checksWithout(code));
        };
    }

    /** One place up (-1) or down (1): sections in the report, indicators and tables in their section, columns in their table. */
    ReportForm moved(FormPlace place, int by) {
        String code = place.code();
        return switch (place.kind()) {
            case SECTIONS -> sections(sections().moved(code, by));
            case INDICATORS -> everySection(s -> holding(s, movedCode(s.indicators(), code, by), s.tables()));
            case TABLES -> everySection(s -> holding(s, s.indicators(), movedCode(s.tables(), code, by)));
            case COLUMNS -> columns(place.table(), columns(place.table()).moved(code, by));
            case CHECKS -> form;
        };
    }

    static @Nullable String sectionOfIndicator(ReportForm form, String code) {
        return form.sections().stream()
                .filter(s -> s.indicators().contains(code))
                .map(Section::code)
                .findFirst()
                .orElse(null);
    }

    static @Nullable String sectionOfTable(ReportForm form, String code) {
        return form.sections().stream()
                .filter(s -> s.tables().contains(code))
                .map(Section::code)
                .findFirst()
                .orElse(null);
    }

    private Parts<Section> sections() {
        return new Parts<>(form.sections(), Section::code);
    }

    private Parts<Indicator> indicators() {
        return new Parts<>(form.indicators(), Indicator::code);
    }

    private Parts<Table> tables() {
        return new Parts<>(form.tables(), Table::code);
    }

    private Parts<Column> columns(String table) {
        return new Parts<>(
                form.table(table).orElseThrow(() -> new NotFound(table)).columns(), Column::code);
    }

    private ReportForm sections(List<Section> sections) {
        return new ReportForm(sections, form.indicators(), form.tables(), form.checks());
    }

    private ReportForm indicators(List<Indicator> indicators) {
        return new ReportForm(form.sections(), indicators, form.tables(), form.checks());
    }

    private ReportForm tables(List<Table> tables) {
        return new ReportForm(form.sections(), form.indicators(), tables, form.checks());
    }

    private ReportForm columns(String table, List<Column> columns) {
        Table before = form.table(table).orElseThrow(() -> new NotFound(table));
        return tables(tables().replace(new Table(table, before.title(), columns)));
    }

    private ReportForm checks(List<Check> checks) {
        return new ReportForm(form.sections(), form.indicators(), form.tables(), checks);
    }

    private List<Check> checksWithout(String index) {
        return IntStream.range(0, form.checks().size())
                .filter(i -> !index.equals(String.valueOf(i)))
                .mapToObj(form.checks()::get)
                .toList();
    }

    private ReportForm everySection(UnaryOperator<Section> change) {
        return sections(form.sections().stream().map(change).toList());
    }

    private static ReportForm placeIndicator(ReportForm form, String code, String section) {
        return new FormOutline(form)
                .everySection(
                        s -> holding(s, placed(s.indicators(), code, s.code().equals(section)), s.tables()));
    }

    private static ReportForm placeTable(ReportForm form, String code, String section) {
        return new FormOutline(form)
                .everySection(s -> holding(
                        s, s.indicators(), placed(s.tables(), code, s.code().equals(section))));
    }

    private static List<String> placed(List<String> codes, String code, boolean here) {
        if (here == codes.contains(code)) return codes;
        return here ? Stream.concat(codes.stream(), Stream.of(code)).toList() : less(codes, code);
    }

    private static List<String> less(List<String> codes, String code) {
        return codes.stream().filter(c -> !c.equals(code)).toList();
    }

    private static List<String> movedCode(List<String> codes, String code, int by) {
        return codes.contains(code) ? new Parts<>(codes, c -> c).moved(code, by) : codes;
    }

    private static Section holding(Section s, List<String> indicators, List<String> tables) {
        return new Section(
                s.code(),
                s.number(),
                s.level(),
                s.title(),
                s.narrative(),
                s.required(),
                s.keptWhenNil(),
                indicators,
                tables,
                s.guidance());
    }
}
