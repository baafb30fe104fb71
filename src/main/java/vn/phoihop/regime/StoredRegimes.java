package vn.phoihop.regime;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.NotFound;

/** The door to regimes, on the database. */
@Service
@Transactional(readOnly = true)
class StoredRegimes implements Regimes {
    private final RegimeRepository regimes;
    private final FormRepository forms;

    StoredRegimes(RegimeRepository regimes, FormRepository forms) {
        this.regimes = regimes;
        this.forms = forms;
    }

    @Override
    public Regime get(RegimeId id) {
        return regimes.find(id).orElseThrow(() -> new NotFound(id));
    }

    @Override
    public Optional<Regime> findByCode(String code) {
        return regimes.findByCode(code);
    }

    @Override
    public List<Regime> list() {
        return regimes.list();
    }

    @Override
    public ReportForm form(FormId id) {
        return forms.get(id).definition();
    }

    @Override
    @Transactional
    public void use(FormId id) {
        FormVersion form = forms.get(id);
        if (form.state() == FormVersion.State.DRAFT) forms.update(form.putIntoUse());
    }
}
