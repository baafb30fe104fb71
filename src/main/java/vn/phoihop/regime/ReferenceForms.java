package vn.phoihop.regime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.Json;
import vn.phoihop.kernel.Localized;

/**
 * Brings the regimes and forms that every installation has, at each start where they are missing and before anybody is answered; what was
 * edited since stays.
 */
@Component
class ReferenceForms implements SmartLifecycle {
    private static final UUID ANNUAL = UUID.fromString("01930000-0000-7000-8000-00000000f001");
    private static final Localized ANNUAL_NAME = Localized.of(
            "Báo cáo kết quả hợp tác quốc tế về pháp luật, cải cách hành chính, cải cách tư pháp",
            "Report on international cooperation on law, administrative reform and judicial reform");
    private final FormRepository forms;
    private final RegimeRepository regimes;
    private final NamedAgencies agencies;
    private volatile boolean running;

    ReferenceForms(FormRepository forms, RegimeRepository regimes, NamedAgencies agencies) {
        this.forms = forms;
        this.regimes = regimes;
        this.agencies = agencies;
    }

    @Override
    @Transactional
    public void start() {
        ReportForm definition = Json.read(text("forms/BC-HTQT-1.json"), ReportForm.class);
        forms.insert(new FormVersion(
                new FormId(ANNUAL), 0, "BC-HTQT", 1, ANNUAL_NAME, FormVersion.State.IN_USE, definition));
        for (ReferenceRegime reference : Json.read(text("regimes.json"), ReferenceRegime[].class)) {
            Regime regime = reference.regime(forms.find(reference.formCode(), reference.formVersion())
                    .orElseThrow()
                    .id());
            if (regimes.insert(regime))
                regimes.nameAgencies(regime.id(), reference.receivingUnitCode(), reference.actingForCode());
        }
        agencies.resolve();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }

    private static String text(String name) {
        try {
            return new ClassPathResource("reference/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
