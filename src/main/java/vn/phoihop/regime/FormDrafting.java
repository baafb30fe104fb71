package vn.phoihop.regime;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.journal.Journal;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Stale;
import vn.phoihop.kernel.Uuid7;
import vn.phoihop.kernel.Viewer;

/** An administrator makes a form, piece by piece, and puts it into use for a regime. */
@Service
@Transactional
class FormDrafting {
    private static final String KIND = "form";
    private final FormRepository forms;
    private final RegimeRepository regimes;
    private final Journal journal;

    FormDrafting(FormRepository forms, RegimeRepository regimes, Journal journal) {
        this.forms = forms;
        this.regimes = regimes;
        this.journal = journal;
    }

    FormId begin(String code, Localized name, Viewer viewer) {
        RegimePermission.FORM_EDIT.require(viewer);
        FormVersion form =
                new FormVersion(new FormId(Uuid7.next()), 0, code, 1, name, FormVersion.State.DRAFT, FormOutline.EMPTY);
        if (!forms.insert(form)) throw Refused.at("code", "CODE_DUPLICATE", code);
        enter(viewer, "STARTED", form, Map.of("code", code));
        return form.id();
    }

    /** The next version of the code, to be changed while the copied one goes on being used. */
    FormId copy(FormId id, Viewer viewer) {
        RegimePermission.FORM_EDIT.require(viewer);
        FormVersion form = forms.get(id);
        FormVersion copy = form.copy(new FormId(Uuid7.next()), forms.lastVersionNo(form.code()) + 1);
        if (!forms.insert(copy)) throw new Stale(id);
        enter(viewer, "COPIED", copy, Map.of("from", form.versionNo()));
        return copy.id();
    }

    void rename(FormId id, int version, Localized name, Viewer viewer) {
        FormVersion form = draft(id, version, viewer);
        forms.update(form.rename(name));
        enter(viewer, "RENAMED", form, Map.of("before", form.name().vi(), "after", name.vi()));
    }

    /** A draft that nothing names leaves no trace but in the journal. */
    void discard(FormId id, int version, Viewer viewer) {
        FormVersion form = draft(id, version, viewer);
        forms.delete(form);
        enter(viewer, "DISCARDED", form, Map.of("code", form.code(), "version", form.versionNo()));
    }

    /** @param what the path of the part that is changed */
    void change(FormId id, int version, String what, UnaryOperator<ReportForm> change, Viewer viewer) {
        FormVersion form = draft(id, version, viewer);
        forms.update(form.redefine(change.apply(form.definition())));
        enter(viewer, "CHANGED", form, Map.of("part", what));
    }

    /** Fixes the form for good; the regime's former form retires when no other regime names it. */
    void putIntoUse(FormId id, int version, @Nullable RegimeId regime, Viewer viewer) {
        FormVersion form = known(id, version, viewer);
        if (form.state() == FormVersion.State.DRAFT) forms.update(form.putIntoUse());
        if (regime != null) name(form, regimes.find(regime).orElseThrow(() -> new NotFound(regime)));
        enter(viewer, "PUT_INTO_USE", form, regime == null ? Map.of() : Map.of("regime", regime.value()));
    }

    private void name(FormVersion form, Regime regime) {
        FormId former = regime.form();
        regimes.update(regime.using(form.id()));
        if (former == null || former.equals(form.id())) return;
        boolean named = regimes.list().stream().map(Regime::form).anyMatch(former::equals);
        if (!named) forms.update(forms.get(former).retire());
    }

    private FormVersion draft(FormId id, int version, Viewer viewer) {
        FormVersion form = known(id, version, viewer);
        form.requireDraft();
        return form;
    }

    private FormVersion known(FormId id, int version, Viewer viewer) {
        RegimePermission.FORM_EDIT.require(viewer);
        FormVersion form = forms.get(id);
        if (form.version() != version) throw new Stale(id);
        return form;
    }

    private void enter(Viewer viewer, String verb, FormVersion form, Map<String, ?> details) {
        journal.enter(viewer, verb, KIND, form.id().value(), details);
    }
}
