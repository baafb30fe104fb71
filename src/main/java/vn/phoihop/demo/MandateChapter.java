package vn.phoihop.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.phoihop.mandate.ReferenceMandates;

/** A directing document that is made up, with twelve points for the reporting groups: plans and reports of the demonstration carry it out. */
@Component
@Profile("demo")
@Order(3)
class MandateChapter implements Chapter {
    private final ReferenceMandates mandates;

    MandateChapter(ReferenceMandates mandates) {
        this.mandates = mandates;
    }

    @Override
    public String name() {
        return "mandates";
    }

    @Override
    public int tell() {
        return mandates.bringMadeUp(Resource.text("mandates.json"));
    }
}
