package vn.phoihop.regime;

import java.util.List;
import java.util.Optional;

/** The door to regimes and their forms. */
public interface Regimes {
    /** @throws vn.phoihop.kernel.NotFound when there is none */
    Regime get(RegimeId id);

    Optional<Regime> findByCode(String code);

    List<Regime> list();

    /** @throws vn.phoihop.kernel.NotFound when there is none */
    ReportForm form(FormId id);

    /** From now on the form's version is fixed: a campaign uses it. */
    void use(FormId id);
}
