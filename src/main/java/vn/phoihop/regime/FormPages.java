package vn.phoihop.regime;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.regime.ReportForm.Check;
import vn.phoihop.regime.ReportForm.Relation;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Sent;

/** Report forms: the list, a form as a whole, and what is done with it as a whole. */
@Controller
class FormPages {
    private final FormQueries queries;
    private final FormDrafting drafting;
    private final Regimes regimes;

    FormPages(FormQueries queries, FormDrafting drafting, Regimes regimes) {
        this.queries = queries;
        this.drafting = drafting;
        this.regimes = regimes;
    }

    @GetMapping("/forms")
    @Requires("FORM_READ")
    ModelAndView list(Viewer viewer) {
        return new ModelAndView(
                "regime/forms", Map.of("rows", queries.list(), "mayEdit", RegimePermission.FORM_EDIT.heldBy(viewer)));
    }

    @GetMapping("/forms/new")
    @Requires("FORM_EDIT")
    ModelAndView begin() {
        return new ModelAndView("regime/form-new", Map.of("form", Form.empty()));
    }

    @PostMapping("/forms")
    @Requires("FORM_EDIT")
    ModelAndView begin(Sent sent, Viewer viewer) {
        return sent.act(
                "regime.saved",
                form -> href(begin(form, viewer)),
                form -> new ModelAndView("regime/form-new", Map.of("form", form)));
    }

    @GetMapping("/forms/{id}")
    @Requires("FORM_READ")
    ModelAndView view(@PathVariable FormId id, Viewer viewer) {
        return page(id, names(queries.get(id)), viewer);
    }

    @GetMapping("/forms/{id}/preview")
    @Requires("FORM_READ")
    ModelAndView preview(@PathVariable FormId id) {
        return new ModelAndView("regime/form-preview", Map.of("version", queries.get(id)));
    }

    @PostMapping("/forms/{id}")
    @Requires("FORM_EDIT")
    ModelAndView rename(@PathVariable FormId id, Sent sent, Viewer viewer) {
        return sent.act("regime.saved", form -> rename(id, form, viewer), form -> page(id, form, viewer));
    }

    @PostMapping("/forms/{id}/copy")
    @Requires("FORM_EDIT")
    ModelAndView copy(@PathVariable FormId id, Viewer viewer) {
        return new ModelAndView("redirect:" + href(drafting.copy(id, viewer)));
    }

    @PostMapping("/forms/{id}/use")
    @Requires("FORM_EDIT")
    ModelAndView use(@PathVariable FormId id, Sent sent, Viewer viewer) {
        return sent.act("regime.saved", form -> use(id, form, viewer), form -> page(id, form, viewer));
    }

    @PostMapping("/forms/{id}/discard")
    @Requires("FORM_EDIT")
    ModelAndView discard(
            @PathVariable FormId id, @RequestParam int version, Viewer viewer, RedirectAttributes redirect) {
        drafting.discard(id, version, viewer);
        redirect.addFlashAttribute("notice", "form.discarded");
        return new ModelAndView("redirect:/forms");
    }

    @PostMapping("/forms/{id}/checks")
    @Requires("FORM_EDIT")
    ModelAndView check(@PathVariable FormId id, Sent sent, Viewer viewer) {
        return sent.act("regime.saved", form -> addCheck(id, form, viewer), form -> page(id, form, viewer));
    }

    @PostMapping("/forms/{id}/move")
    @Requires("FORM_EDIT")
    ModelAndView move(
            @PathVariable FormId id,
            @RequestParam int version,
            @RequestParam String place,
            @RequestParam int by,
            Viewer viewer) {
        drafting.change(id, version, place, form -> new FormOutline(form).moved(FormPlace.of(place), by), viewer);
        return new ModelAndView("redirect:" + FormPlace.anchor(id, place));
    }

    @PostMapping("/forms/{id}/removal")
    @Requires("FORM_EDIT")
    ModelAndView remove(@PathVariable FormId id, @RequestParam int version, @RequestParam String place, Viewer viewer) {
        drafting.change(id, version, place, form -> new FormOutline(form).without(FormPlace.of(place)), viewer);
        return new ModelAndView("redirect:" + href(id));
    }

    private FormId begin(Form form, Viewer viewer) {
        String code = Fields.code(form, "code", false);
        var name = Fields.required(form, "name");
        form.check();
        return drafting.begin(code, name, viewer);
    }

    private String rename(FormId id, Form form, Viewer viewer) {
        var name = Fields.required(form, "name");
        form.check();
        drafting.rename(id, Fields.version(form), name, viewer);
        return href(id);
    }

    private String use(FormId id, Form form, Viewer viewer) {
        String regime = form.text("regime");
        RegimeId chosen = regime.isEmpty()
                ? null
                : regimes.list().stream()
                        .map(Regime::id)
                        .filter(r -> r.value().toString().equals(regime))
                        .findFirst()
                        .orElse(null);
        drafting.putIntoUse(id, Fields.version(form), chosen, viewer);
        return href(id);
    }

    private String addCheck(FormId id, Form form, Viewer viewer) {
        Check check = new Check(
                Fields.codes(form.required("left")),
                Objects.requireNonNullElse(form.choice("relation", Relation.class), Relation.EQUAL),
                Fields.codes(form.required("right")));
        form.check();
        drafting.change(id, Fields.version(form), "checks", f -> new FormOutline(f).add(check), viewer);
        return href(id) + "#checks";
    }

    private ModelAndView page(FormId id, Form form, Viewer viewer) {
        FormVersion version = queries.get(id);
        boolean edits = version.state() == FormVersion.State.DRAFT && RegimePermission.FORM_EDIT.heldBy(viewer);
        List<Regime> all = edits ? regimes.list() : List.of();
        FormView view = new FormView(version, edits, RegimePermission.FORM_EDIT.heldBy(viewer), all);
        return new ModelAndView("regime/form", Map.of("view", view, "form", form));
    }

    private static Form names(FormVersion version) {
        return Fields.with(Form.empty(), "name", version.name()).with("relation", Relation.EQUAL);
    }

    private static String href(FormId id) {
        return "/forms/" + id.value();
    }
}
