package vn.phoihop.regime;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Field;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.regime.Regime.WindowRule;
import vn.phoihop.ui.Form;

/** A regime as it is typed. */
final class RegimeFields {
    private RegimeFields() {}

    static Form blank() {
        Form form = Form.empty()
                .with("windowRule", WindowRule.YEAR)
                .withAll(
                        "fields", Arrays.stream(Field.values()).map(Field::name).toList());
        for (ReportingGroup group : ReportingGroup.values()) DeadlineFields.blank(form, group);
        return form;
    }

    static Form of(Regime regime) {
        Form form = Form.empty()
                .with("code", regime.code())
                .with("legalBasis", regime.legalBasis())
                .with("reportSubject", regime.reportSubject())
                .with("windowRule", regime.windowRule())
                .with("receivingUnit", text(regime.receivingUnit(), AgencyId::value))
                .with("actingFor", text(regime.actingFor(), AgencyId::value))
                .with("salutation", regime.salutation())
                .with("agencySalutation", regime.agencySalutation())
                .with("form", text(regime.form(), FormId::value))
                .with("verified", regime.verified())
                .with("basisNote", regime.basisNote())
                .withAll("fields", regime.fields().stream().map(Field::name).toList());
        for (ReportingGroup group : ReportingGroup.values()) DeadlineFields.of(form, group, regime.deadline(group));
        return Fields.with(form, "name", regime.name());
    }

    /** @param version of the regime as it was shown; 0 for a new one */
    static Regime read(Form form, RegimeId id, int version) {
        Regime regime = new Regime(
                id,
                version,
                Fields.code(form, "code", false),
                Fields.required(form, "name"),
                form.required("legalBasis"),
                form.required("reportSubject"),
                Objects.requireNonNullElse(form.choice("windowRule", WindowRule.class), WindowRule.YEAR),
                DeadlineFields.read(form),
                chosen(form, "receivingUnit", AgencyId::new),
                chosen(form, "actingFor", AgencyId::new),
                form.required("salutation"),
                form.required("agencySalutation"),
                chosen(form, "form", FormId::new),
                Fields.checked(form, "verified"),
                form.text("basisNote"),
                fields(form));
        form.check();
        return regime;
    }

    private static Set<Field> fields(Form form) {
        Set<Field> fields = Arrays.stream(Field.values())
                .filter(f -> form.has("fields", f.name()))
                .collect(Collectors.toUnmodifiableSet());
        if (fields.isEmpty()) form.refuse("fields", "FIELD_REQUIRED");
        return fields;
    }

    private static <T> @Nullable T chosen(Form form, String name, Function<UUID, T> id) {
        String text = form.text(name);
        try {
            return text.isEmpty() ? null : id.apply(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            form.refuse(name, "CHOICE_INVALID", text);
            return null;
        }
    }

    private static <T> String text(@Nullable T id, Function<T, UUID> value) {
        return id == null ? "" : value.apply(id).toString();
    }
}
