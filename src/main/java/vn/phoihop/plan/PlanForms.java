package vn.phoihop.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.phoihop.document.Upload;
import vn.phoihop.mandate.MandateId;
import vn.phoihop.organisation.Capacity;
import vn.phoihop.plan.PlanContents.CarriedOut;
import vn.phoihop.ui.Form;

/** Plans as people type them. */
final class PlanForms {
    private PlanForms() {}

    static PlanDraft draft(Form form) {
        UUID principal = Choices.id(form, "principal");
        PlanDraft draft = new PlanDraft(
                form.choice("kind", PlanKind.class),
                form.date("periodFrom"),
                form.date("periodTo"),
                principal == null ? null : new MandateId(principal),
                Choices.ids(form, "others").stream().map(MandateId::new).toList(),
                form.text("title"),
                form.text("purpose"),
                form.text("organising"),
                form.text("recipients"));
        form.check();
        return draft;
    }

    static Form of(Plan plan, List<CarriedOut> carriedOut) {
        MandateId principal = plan.scope().principal();
        return Form.empty()
                .with("version", plan.version())
                .with("kind", plan.scope().kind())
                .with("periodFrom", plan.scope().periodFrom())
                .with("periodTo", plan.scope().periodTo())
                .with("principal", principal == null ? null : principal.value())
                .withAll(
                        "others",
                        carriedOut.stream()
                                .filter(c -> !c.principal())
                                .map(c -> c.id().value().toString())
                                .toList())
                .with("title", plan.words().title())
                .with("purpose", plan.words().purpose())
                .with("organising", plan.words().organising())
                .with("recipients", plan.words().recipients());
    }

    static Issuance issuance(Form form, Upload signed) {
        Issuance with = new Issuance(
                form.integer("number"),
                form.text("symbol"),
                form.date("datedOn"),
                form.date("effectiveOn"),
                Optional.ofNullable(form.choice("capacity", Capacity.class)).orElse(Capacity.HEAD),
                form.text("signerName"),
                signed);
        form.check();
        return with;
    }
}
