package vn.phoihop.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.phoihop.kernel.Localized;
import vn.phoihop.regime.ReportForm;
import vn.phoihop.ui.Page;

/** What the inputs of the report editor are called, so that a list of what is missing says where. */
final class FieldName {
    private static final Pattern FIGURE = Pattern.compile("figures\\.([^.\\[]+).*");
    private static final Pattern CELL = Pattern.compile("tables\\.([^.\\[]+)(?:\\[(\\d+)](?:\\.([^.]+).*)?)?");

    private FieldName() {}

    /** @param code of a section; a code that the form does not know stands for itself */
    static String section(Page page, ReportForm form, String code) {
        return form.section(code).map(s -> s.heading(page.lang())).orElse(code);
    }

    /** @param input name of the input, such as {@code figures.B4[0].amount} or {@code tables.T1[2].signedOn} */
    static String of(Page page, ReportForm form, String input) {
        Matcher figure = FIGURE.matcher(input);
        if (figure.matches())
            return form.indicator(figure.group(1))
                    .map(i -> i.code() + " " + page.in(i.name()))
                    .orElse(figure.group(1));
        Matcher cell = CELL.matcher(input);
        return cell.matches() ? cell(page, form, cell) : page.t("section.words");
    }

    private static String cell(Page page, ReportForm form, Matcher cell) {
        String code = cell.group(1);
        if (cell.group(2) == null) return code;
        String row = page.t("section.cell.row", code, String.valueOf(Integer.parseInt(cell.group(2)) + 1));
        if (cell.group(3) == null) return row;
        Localized column = form.table(code)
                .flatMap(t -> t.column(cell.group(3)))
                .map(ReportForm.Column::name)
                .orElse(Localized.vi(cell.group(3)));
        return row + ", " + page.in(column);
    }
}
