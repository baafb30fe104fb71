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
import vn.phoihop.regime.ReportForm.Section;
import vn.phoihop.ui.Form;

/** Sections and indicators of a draft, each on a page of its own. */
@Controller
class FormPartPages {
    private static final String SECTION = "regime/section";
    private static final String INDICATOR = "regime/indicator";
    private final FormQueries queries;
    private final FormDrafting drafting;

    FormPartPages(FormQueries queries, FormDrafting drafting) {
        this.queries = queries;
        this.drafting = drafting;
    }

    @GetMapping("/forms/{id}/sections/new")
    @Requires("FORM_EDIT")
    ModelAndView newSection(@PathVariable FormId id) {
        return new ModelAndView(SECTION, section(id, "")).addObject("form", SectionFields.blank());
    }

    @GetMapping("/forms/{id}/sections/{code}")
    @Requires("FORM_EDIT")
    ModelAndView section(@PathVariable FormId id, @PathVariable String code, Viewer viewer) {
        Section section = queries.get(id).definition().section(code).orElseThrow(() -> new NotFound(code));
        return new ModelAndView(SECTION, section(id, code)).addObject("form", SectionFields.of(section));
    }

    @PostMapping("/forms/{id}/sections/new")
    @Requires("FORM_EDIT")
    ModelAndView addSection(
            @PathVariable FormId id, HttpServletRequest request, Viewer viewer, RedirectAttributes redirect) {
        Form form = Form.typed(request.getParameterMap());
        return Answer.to(form, () -> addSection(id, form, viewer), redirect, SECTION, () -> section(id, ""));
    }

    @PostMapping("/forms/{id}/sections/{code}")
    @Requires("FORM_EDIT")
    ModelAndView changeSection(
            @PathVariable FormId id,
            @PathVariable String code,
            HttpServletRequest request,
            Viewer viewer,
            RedirectAttributes redirect) {
        Form form = Form.typed(request.getParameterMap()).with("code", code);
        return Answer.to(form, () -> changeSection(id, code, form, viewer), redirect, SECTION, () -> section(id, code));
    }

    @GetMapping("/forms/{id}/indicators/new")
    @Requires("FORM_EDIT")
    ModelAndView newIndicator(@PathVariable FormId id, @RequestParam(defaultValue = "") String section) {
        return new ModelAndView(INDICATOR, indicator(id, "")).addObject("form", IndicatorFields.blank(section));
    }

    @GetMapping("/forms/{id}/indicators/{code}")
    @Requires("FORM_EDIT")
    ModelAndView indicator(@PathVariable FormId id, @PathVariable String code, Viewer viewer) {
        ReportForm definition = queries.get(id).definition();
        Form form = IndicatorFields.of(
                definition.indicator(code).orElseThrow(() -> new NotFound(code)),
                FormOutline.sectionOfIndicator(definition, code));
        return new ModelAndView(INDICATOR, indicator(id, code)).addObject("form", form);
    }

    @PostMapping("/forms/{id}/indicators/new")
    @Requires("FORM_EDIT")
    ModelAndView addIndicator(
            @PathVariable FormId id, HttpServletRequest request, Viewer viewer, RedirectAttributes redirect) {
        Form form = Form.typed(request.getParameterMap());
        return Answer.to(form, () -> addIndicator(id, form, viewer), redirect, INDICATOR, () -> indicator(id, ""));
    }

    @PostMapping("/forms/{id}/indicators/{code}")
    @Requires("FORM_EDIT")
    ModelAndView changeIndicator(
            @PathVariable FormId id,
            @PathVariable String code,
            HttpServletRequest request,
            Viewer viewer,
            RedirectAttributes redirect) {
        Form form = Form.typed(request.getParameterMap()).with("code", code);
        return Answer.to(form, () -> changeIndicator(id, form, viewer), redirect, INDICATOR, () -> indicator(id, code));
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

    private Map<String, ?> section(FormId id, String code) {
        return Map.of(
                "part",
                new FormPart(
                        queries.get(id),
                        "form.section",
                        "/forms/" + id.value() + "/sections/" + (code.isEmpty() ? "new" : code),
                        code));
    }

    private Map<String, ?> indicator(FormId id, String code) {
        return Map.of(
                "part",
                new FormPart(
                        queries.get(id),
                        "form.indicator",
                        "/forms/" + id.value() + "/indicators/" + (code.isEmpty() ? "new" : code),
                        code));
    }

    private static String place(String kind, String code) {
        return kind + "." + code;
    }
}
