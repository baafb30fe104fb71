package vn.phoihop.regime;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.journal.Journal;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Stale;
import vn.phoihop.kernel.Viewer;

/** An administrator sets up a reporting regime and keeps it. */
@Service
@Transactional
class RegimeKeeping {
    private static final String KIND = "regime";
    private final RegimeRepository regimes;
    private final FormRepository forms;
    private final Journal journal;

    RegimeKeeping(RegimeRepository regimes, FormRepository forms, Journal journal) {
        this.regimes = regimes;
        this.forms = forms;
        this.journal = journal;
    }

    void setUp(Regime regime, Viewer viewer) {
        RegimePermission.REGIME_EDIT.require(viewer);
        fixForm(regime);
        if (!regimes.insert(regime)) throw Refused.at("code", "CODE_DUPLICATE", regime.code());
        journal.enter(viewer, "SET_UP", KIND, regime.id().value(), Map.of("code", regime.code()));
    }

    void change(Regime regime, Viewer viewer) {
        RegimePermission.REGIME_EDIT.require(viewer);
        Regime before = regimes.find(regime.id()).orElseThrow(() -> new NotFound(regime.id()));
        if (before.version() != regime.version()) throw new Stale(regime.id());
        fixForm(regime);
        regimes.update(regime);
        journal.enter(viewer, "CHANGED", KIND, regime.id().value(), Map.of("before", before, "after", regime));
    }

    /** A regime names forms that no longer change. */
    private void fixForm(Regime regime) {
        if (regime.deadlines().isEmpty()) throw Refused.at("groups", "DEADLINE_MISSING");
        if (regime.form() == null) return;
        FormVersion form = forms.get(regime.form());
        if (form.state() == FormVersion.State.RETIRED)
            throw Refused.at("form", "FORM_RETIRED", form.code(), form.versionNo());
        if (form.state() != FormVersion.State.DRAFT) return;
        if (!FormFaults.of(form.definition()).isEmpty())
            throw Refused.at("form", "FORM_FAULTY", form.code(), form.versionNo());
        forms.update(form.putIntoUse());
    }
}
