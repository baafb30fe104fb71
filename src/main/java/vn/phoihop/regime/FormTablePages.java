package vn.phoihop.regime;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.regime.ReportForm.Column;
import vn.phoihop.regime.ReportForm.Table;
import vn.phoihop.ui.Form;

/** Tables of a draft and their columns, each on a page of its own. */
@Controller
class FormTablePages {
    private static final String TABLE = "regime/table";
    private static final String COLUMN = "regime/column";
    private final FormQueries queries;
    private final FormDrafting drafting;

    FormTablePages(FormQueries queries, FormDrafting drafting) {
        this.queries = queries;
        this.drafting = drafting;
    }

    @GetMapping("/forms/{id}/tables/new")
    @Requires("FORM_EDIT")
    ModelAndView newTable(@PathVariable FormId id, @RequestParam(defaultValue = "") String section) {
        return new ModelAndView(TABLE, table(id, ""))
                .addObject("form", Form.empty().with("section", section));
    }

    @GetMapping("/forms/{id}/tables/{code}")
    @Requires("FORM_EDIT")
    ModelAndView table(@PathVariable FormId id, @PathVariable String code, Viewer viewer) {
        ReportForm definition = queries.get(id).definition();
        Table table = definition.table(code).orElseThrow(() -> new NotFound(code));
        Form form = Fields.with(Form.empty(), "title", table.title())
                .with("code", code)
                .with("section", FormOutline.sectionOfTable(definition, code));
        return new ModelAndView(TABLE, table(id, code)).addObject("form", form);
    }

    @PostMapping("/forms/{id}/tables/new")
    @Requires("FORM_EDIT")
    ModelAndView addTable(
            @PathVariable FormId id, HttpServletRequest request, Viewer viewer, RedirectAttributes redirect) {
        Form form = Form.typed(request.getParameterMap());
        return Answer.to(form, () -> addTable(id, form, viewer), redirect, TABLE, () -> table(id, ""));
    }

    @PostMapping("/forms/{id}/tables/{code}")
    @Requires("FORM_EDIT")
    ModelAndView changeTable(
            @PathVariable FormId id,
            @PathVariable String code,
            HttpServletRequest request,
            Viewer viewer,
            RedirectAttributes redirect) {
        Form form = Form.typed(request.getParameterMap()).with("code", code);
        return Answer.to(form, () -> changeTable(id, code, form, viewer), redirect, TABLE, () -> table(id, code));
    }

    @GetMapping("/forms/{id}/tables/{table}/columns/new")
    @Requires("FORM_EDIT")
    ModelAndView newColumn(@PathVariable FormId id, @PathVariable String table) {
        return new ModelAndView(COLUMN, column(id, table, "")).addObject("form", ColumnFields.blank());
    }

    @GetMapping("/forms/{id}/tables/{table}/columns/{code}")
    @Requires("FORM_EDIT")
    ModelAndView column(@PathVariable FormId id, @PathVariable String table, @PathVariable String code, Viewer viewer) {
        Column column = queries.get(id)
                .definition()
                .table(table)
                .flatMap(t -> t.column(code))
                .orElseThrow(() -> new NotFound(code));
        return new ModelAndView(COLUMN, column(id, table, code)).addObject("form", ColumnFields.of(column));
    }

    @PostMapping("/forms/{id}/tables/{table}/columns/new")
    @Requires("FORM_EDIT")
    ModelAndView addColumn(
            @PathVariable FormId id,
            @PathVariable String table,
            HttpServletRequest request,
            Viewer viewer,
            RedirectAttributes redirect) {
        Form form = Form.typed(request.getParameterMap());
        return Answer.to(form, () -> addColumn(id, table, form, viewer), redirect, COLUMN, () -> column(id, table, ""));
    }

    @PostMapping("/forms/{id}/tables/{table}/columns/{code}")
    @Requires("FORM_EDIT")
    ModelAndView changeColumn(
            @PathVariable FormId id,
            @PathVariable String table,
            @PathVariable String code,
            HttpServletRequest request,
            Viewer viewer,
            RedirectAttributes redirect) {
        Form form = Form.typed(request.getParameterMap()).with("code", code);
        return Answer.to(
                form, () -> changeColumn(id, table, form, viewer), redirect, COLUMN, () -> column(id, table, code));
    }

    private String addTable(FormId id, Form form, Viewer viewer) {
        Table table = read(form, List.of());
        drafting.change(
                id,
                Fields.version(form),
                "tables." + table.code(),
                f -> new FormOutline(f).add(table, form.text("section")),
                viewer);
        return "/forms/" + id.value() + "/tables/" + table.code();
    }

    private String changeTable(FormId id, String code, Form form, Viewer viewer) {
        Table before = queries.get(id).definition().table(code).orElseThrow(() -> new NotFound(code));
        Table table = read(form, before.columns());
        drafting.change(
                id,
                Fields.version(form),
                "tables." + code,
                f -> new FormOutline(f).replace(table, form.text("section")),
                viewer);
        return FormPlace.anchor(id, "tables." + code);
    }

    private String addColumn(FormId id, String table, Form form, Viewer viewer) {
        Column column = ColumnFields.read(form);
        drafting.change(
                id, Fields.version(form), "tables." + table, f -> new FormOutline(f).add(table, column), viewer);
        return "/forms/" + id.value() + "/tables/" + table;
    }

    private String changeColumn(FormId id, String table, Form form, Viewer viewer) {
        Column column = ColumnFields.read(form);
        drafting.change(
                id, Fields.version(form), "tables." + table, f -> new FormOutline(f).replace(table, column), viewer);
        return "/forms/" + id.value() + "/tables/" + table;
    }

    private static Table read(Form form, List<Column> columns) {
        Table table = new Table(Fields.code(form, "code", false), Fields.required(form, "title"), columns);
        form.required("section");
        form.check();
        return table;
    }

    private Map<String, ?> table(FormId id, String code) {
        return Map.of(
                "part",
                new FormPart(
                        queries.get(id),
                        "form.table",
                        "/forms/" + id.value() + "/tables/" + (code.isEmpty() ? "new" : code),
                        code));
    }

    private Map<String, ?> column(FormId id, String table, String code) {
        String action = "/forms/" + id.value() + "/tables/" + table + "/columns/" + (code.isEmpty() ? "new" : code);
        return Map.of("part", new FormPart(queries.get(id), "form.column", action, code), "table", table);
    }
}
