package vn.phoihop.regime;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Uuid7;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Option;
import vn.phoihop.ui.Sent;

/** Reporting regimes on screen: the list, one regime with its warnings, and its form. */
@Controller
class RegimePages {
    private final Regimes regimes;
    private final RegimeQueries queries;
    private final FormQueries forms;
    private final RegimeKeeping keeping;
    private final RegimeWarnings warnings;
    private final BusinessDay businessDay;

    RegimePages(
            Regimes regimes,
            RegimeQueries queries,
            FormQueries forms,
            RegimeKeeping keeping,
            RegimeWarnings warnings,
            BusinessDay businessDay) {
        this.regimes = regimes;
        this.queries = queries;
        this.forms = forms;
        this.keeping = keeping;
        this.warnings = warnings;
        this.businessDay = businessDay;
    }

    @GetMapping("/regimes")
    @Requires("REGIME_READ")
    ModelAndView list(Viewer viewer) {
        return new ModelAndView(
                "regime/regimes",
                Map.of("rows", queries.list(), "mayEdit", RegimePermission.REGIME_EDIT.heldBy(viewer)));
    }

    @GetMapping("/regimes/{id}")
    @Requires("REGIME_READ")
    ModelAndView view(@PathVariable RegimeId id, Viewer viewer) {
        return new ModelAndView("regime/regime", Map.of("view", regime(regimes.get(id), viewer)));
    }

    @GetMapping("/regimes/new")
    @Requires("REGIME_EDIT")
    ModelAndView begin() {
        return page("/regimes", "", RegimeFields.blank());
    }

    @GetMapping("/regimes/{id}/edit")
    @Requires("REGIME_EDIT")
    ModelAndView edit(@PathVariable RegimeId id) {
        Regime regime = regimes.get(id);
        return page(href(id), regime.code(), RegimeFields.of(regime).with("version", regime.version()));
    }

    @PostMapping("/regimes")
    @Requires("REGIME_EDIT")
    ModelAndView setUp(Sent sent, Viewer viewer) {
        return sent.act("regime.saved", form -> setUp(form, viewer), form -> page("/regimes", "", form));
    }

    @PostMapping("/regimes/{id}")
    @Requires("REGIME_EDIT")
    ModelAndView change(@PathVariable RegimeId id, Sent sent, Viewer viewer) {
        String code = regimes.get(id).code();
        sent.form().with("code", code);
        return sent.act("regime.saved", form -> change(id, form, viewer), form -> page(href(id), code, form));
    }

    private String setUp(Form form, Viewer viewer) {
        Regime regime = RegimeFields.read(form, new RegimeId(Uuid7.next()), 0);
        keeping.setUp(regime, viewer);
        return href(regime.id());
    }

    private String change(RegimeId id, Form form, Viewer viewer) {
        keeping.change(RegimeFields.read(form, id, Fields.version(form)), viewer);
        return href(id);
    }

    private RegimeView regime(Regime regime, Viewer viewer) {
        FormVersion form = regime.form() == null ? null : forms.get(regime.form());
        String unit = queries.agency(regime.receivingUnit());
        String authority = queries.agency(regime.actingFor());
        int year = businessDay.today().getYear();
        return new RegimeView(
                regime, unit, authority, form, warnings.of(regime), year, RegimePermission.REGIME_EDIT.heldBy(viewer));
    }

    private ModelAndView page(String action, String code, Form form) {
        List<Option> offered = forms.list().stream()
                .filter(f -> f.state() != FormVersion.State.RETIRED)
                .map(f -> new Option(
                        f.id().value().toString(),
                        f.code() + " – " + f.versionNo() + " – " + f.name().vi()))
                .toList();
        return new ModelAndView("regime/regime-edit")
                .addObject("form", form)
                .addObject("action", action)
                .addObject("code", code)
                .addObject("agencies", queries.agencies(businessDay.today()))
                .addObject("forms", offered);
    }

    private static String href(RegimeId id) {
        return "/regimes/" + id.value();
    }
}
