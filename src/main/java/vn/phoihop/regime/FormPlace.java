package vn.phoihop.regime;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.ui.Page;

/**
 * A part of a form by its path: {@code sections.II.1}, {@code indicators.I09}, {@code tables.T1}, {@code tables.T1.columns.name},
 * {@code checks.0}. Where a fault is told and what a button moves or removes.
 *
 * @param table the table of a column, empty otherwise
 */
record FormPlace(Kind kind, String table, String code) {
    private static final Pattern COLUMN = Pattern.compile("tables\\.([^.]+)\\.columns\\.([^.]+)");
    private static final Pattern PART = Pattern.compile("(sections|indicators|tables|checks)\\.(.+)");

    enum Kind {
        SECTIONS,
        INDICATORS,
        TABLES,
        COLUMNS,
        CHECKS
    }

    static FormPlace of(String path) {
        Matcher column = COLUMN.matcher(path);
        if (column.matches()) return new FormPlace(Kind.COLUMNS, column.group(1), column.group(2));
        Matcher part = PART.matcher(path);
        if (!part.matches()) throw new NotFound(path);
        return new FormPlace(Kind.valueOf(part.group(1).toUpperCase(java.util.Locale.ROOT)), "", part.group(2));
    }

    /** Where the part is mended; sums are mended on the form's own page. */
    static String href(FormId form, String path) {
        if (!path.contains(".") || path.startsWith("checks.")) return "/forms/" + form.value() + "#checks";
        FormPlace place = of(path);
        String column = place.kind == Kind.COLUMNS
                ? "tables/" + place.table + "/columns/"
                : path.substring(0, path.indexOf('.')) + "/";
        return "/forms/" + form.value() + "/" + column + place.code;
    }

    /** What the part is called where a fault is told: "Chỉ tiêu I09"; sums are counted from one. */
    static String name(Page page, String path) {
        if (!path.contains(".")) return page.t("form.place.whole");
        FormPlace place = of(path);
        String code = place.kind == Kind.CHECKS ? String.valueOf(Integer.parseInt(place.code) + 1) : place.code;
        return page.t("form.place." + place.kind, code, place.table);
    }

    /** The part's own line on the form's page. */
    static String anchor(FormId form, String path) {
        return "/forms/" + form.value() + "#" + id(path);
    }

    static String id(String path) {
        return path.replace('.', '-');
    }
}
