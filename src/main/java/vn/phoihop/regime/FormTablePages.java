package vn.phoihop.regime;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.regime.ReportForm.Column;
import vn.phoihop.regime.ReportForm.Table;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Sent;

/** Tables of a draft and their columns, each on a page of its own. */
@Controller
class FormTablePages {
    private final FormQueries queries;
    private final FormDrafting drafting;

    FormTablePages(FormQueries queries, FormDrafting drafting) {
        this.queries = queries;
        this.drafting = drafting;
    }

    @GetMapping("/forms/{id}/tables/new")
    @Requires("FORM_EDIT")
    ModelAndView newTable(@PathVariable FormId id, @RequestParam(defaultValue = "") String section) {
        return table(id, "", Form.empty().with("section", section));
    }

    @GetMapping("/forms/{id}/tables/{code}")
    @Requires("FORM_EDIT")
    ModelAndView table(@PathVariable FormId id, @PathVariable String code, Viewer viewer) {
        ReportForm definition = queries.get(id).definition();
        Table table = definition.table(code).orElseThrow(() -> new NotFound(code));
        Form form = Fields.with(Form.empty(), "title", table.title())
                .with("code", code)
                .with("section", FormOutline.sectionOfTable(definition, code));
        return table(id, code, form);
    }

    @PostMapping("/forms/{id}/tables/new")
    @Requires("FORM_EDIT")
    ModelAndView addTable(@PathVariable FormId id, Sent sent, Viewer viewer) {
        return sent.act("regime.saved", form -> addTable(id, form, viewer), form -> table(id, "", form));
    }

    @PostMapping("/forms/{id}/tables/{code}")
    @Requires("FORM_EDIT")
    ModelAndView changeTable(@PathVariable FormId id, @PathVariable String code, Sent sent, Viewer viewer) {
        sent.form().with("code", code);
        return sent.act("regime.saved", form -> changeTable(id, code, form, viewer), form -> table(id, code, form));
    }

    @GetMapping("/forms/{id}/tables/{table}/columns/new")
    @Requires("FORM_EDIT")
    ModelAndView newColumn(@PathVariable FormId id, @PathVariable String table) {
        return column(id, table, "", ColumnFields.blank());
    }

    @GetMapping("/forms/{id}/tables/{table}/columns/{code}")
    @Requires("FORM_EDIT")
    ModelAndView column(@PathVariable FormId id, @PathVariable String table, @PathVariable String code, Viewer viewer) {
        Column column = queries.get(id)
                .definition()
                .table(table)
                .flatMap(t -> t.column(code))
                .orElseThrow(() -> new NotFound(code));
        return column(id, table, code, ColumnFields.of(column));
    }

    @PostMapping("/forms/{id}/tables/{table}/columns/new")
    @Requires("FORM_EDIT")
    ModelAndView addColumn(@PathVariable FormId id, @PathVariable String table, Sent sent, Viewer viewer) {
        return sent.act(
                "regime.saved", form -> addColumn(id, table, form, viewer), form -> column(id, table, "", form));
    }

    @PostMapping("/forms/{id}/tables/{table}/columns/{code}")
    @Requires("FORM_EDIT")
    ModelAndView changeColumn(
            @PathVariable FormId id, @PathVariable String table, @PathVariable String code, Sent sent, Viewer viewer) {
        sent.form().with("code", code);
        return sent.act(
                "regime.saved", form -> changeColumn(id, table, form, viewer), form -> column(id, table, code, form));
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

    private ModelAndView table(FormId id, String code, Form form) {
        String action = "/forms/" + id.value() + "/tables/" + (code.isEmpty() ? "new" : code);
        FormPart part = new FormPart(queries.get(id), "form.table", action, code);
        return new ModelAndView("regime/table", Map.of("part", part, "form", form));
    }

    private ModelAndView column(FormId id, String table, String code, Form form) {
        String action = "/forms/" + id.value() + "/tables/" + table + "/columns/" + (code.isEmpty() ? "new" : code);
        FormPart part = new FormPart(queries.get(id), "form.column", action, code);
        return new ModelAndView("regime/column", Map.of("part", part, "table", table, "form", form));
    }
}
