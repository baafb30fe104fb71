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
import vn.phoihop.regime.ReportForm.Section;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Sent;

/** Sections and indicators of a draft, each on a page of its own. */
@Controller
class FormPartPages {
    private final FormQueries queries;
    private final FormDrafting drafting;

    FormPartPages(FormQueries queries, FormDrafting drafting) {
        this.queries = queries;
        this.drafting = drafting;
    }

    @GetMapping("/forms/{id}/sections/new")
    @Requires("FORM_EDIT")
    ModelAndView newSection(@PathVariable FormId id) {
        return section(id, "", SectionFields.blank());
    }

    @GetMapping("/forms/{id}/sections/{code}")
    @Requires("FORM_EDIT")
    ModelAndView section(@PathVariable FormId id, @PathVariable String code, Viewer viewer) {
        Section section = queries.get(id).definition().section(code).orElseThrow(() -> new NotFound(code));
        return section(id, code, SectionFields.of(section));
    }

    @PostMapping("/forms/{id}/sections/new")
    @Requires("FORM_EDIT")
    ModelAndView addSection(@PathVariable FormId id, Sent sent, Viewer viewer) {
        return sent.act("regime.saved", form -> addSection(id, form, viewer), form -> section(id, "", form));
    }

    @PostMapping("/forms/{id}/sections/{code}")
    @Requires("FORM_EDIT")
    ModelAndView changeSection(@PathVariable FormId id, @PathVariable String code, Sent sent, Viewer viewer) {
        sent.form().with("code", code);
        return sent.act("regime.saved", form -> changeSection(id, code, form, viewer), form -> section(id, code, form));
    }

    @GetMapping("/forms/{id}/indicators/new")
    @Requires("FORM_EDIT")
    ModelAndView newIndicator(@PathVariable FormId id, @RequestParam(defaultValue = "") String section) {
        return indicator(id, "", IndicatorFields.blank(section));
    }

    @GetMapping("/forms/{id}/indicators/{code}")
    @Requires("FORM_EDIT")
    ModelAndView indicator(@PathVariable FormId id, @PathVariable String code, Viewer viewer) {
        ReportForm definition = queries.get(id).definition();
        Form form = IndicatorFields.of(
                definition.indicator(code).orElseThrow(() -> new NotFound(code)),
                FormOutline.sectionOfIndicator(definition, code));
        return indicator(id, code, form);
    }

    @PostMapping("/forms/{id}/indicators/new")
    @Requires("FORM_EDIT")
    ModelAndView addIndicator(@PathVariable FormId id, Sent sent, Viewer viewer) {
        return sent.act("regime.saved", form -> addIndicator(id, form, viewer), form -> indicator(id, "", form));
    }

    @PostMapping("/forms/{id}/indicators/{code}")
    @Requires("FORM_EDIT")
    ModelAndView changeIndicator(@PathVariable FormId id, @PathVariable String code, Sent sent, Viewer viewer) {
        sent.form().with("code", code);
        return sent.act("regime.saved", form -> changeIndicator(id, form, viewer), form -> indicator(id, code, form));
    }

    private String addSection(FormId id, Form form, Viewer viewer) {
        Section section = SectionFields.read(form, List.of(), List.of());
        drafting.change(
                id,
                Fields.version(form),
                place("sections", section.code()),
                f -> new FormOutline(f).add(section),
                viewer);
        return FormPlace.anchor(id, place("sections", section.code()));
    }

    private String changeSection(FormId id, String code, Form form, Viewer viewer) {
        Section before = queries.get(id).definition().section(code).orElseThrow(() -> new NotFound(code));
        Section section = SectionFields.read(form, before.indicators(), before.tables());
        drafting.change(
                id, Fields.version(form), place("sections", code), f -> new FormOutline(f).replace(section), viewer);
        return FormPlace.anchor(id, place("sections", code));
    }

    private String addIndicator(FormId id, Form form, Viewer viewer) {
        var indicator = IndicatorFields.read(form);
        String section = form.text("section");
        drafting.change(
                id,
                Fields.version(form),
                place("indicators", indicator.code()),
                f -> new FormOutline(f).add(indicator, section),
                viewer);
        return FormPlace.anchor(id, place("indicators", indicator.code()));
    }

    private String changeIndicator(FormId id, Form form, Viewer viewer) {
        var indicator = IndicatorFields.read(form);
        String section = form.text("section");
        drafting.change(
                id,
                Fields.version(form),
                place("indicators", indicator.code()),
                f -> new FormOutline(f).replace(indicator, section),
                viewer);
        return FormPlace.anchor(id, place("indicators", indicator.code()));
    }

    private ModelAndView section(FormId id, String code, Form form) {
        return page("section", id, code, form);
    }

    private ModelAndView indicator(FormId id, String code, Form form) {
        return page("indicator", id, code, form);
    }

    private ModelAndView page(String kind, FormId id, String code, Form form) {
        String action = "/forms/" + id.value() + "/" + kind + "s/" + (code.isEmpty() ? "new" : code);
        FormPart part = new FormPart(queries.get(id), "form." + kind, action, code);
        return new ModelAndView("regime/" + kind, Map.of("part", part, "form", form));
    }

    private static String place(String kind, String code) {
        return kind + "." + code;
    }
}
