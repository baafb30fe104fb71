package vn.phoihop.organisation;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.ui.Form;

/** Between what is typed on the pages of agencies and what the verbs take. Every wrong field is named at once. */
final class AgencyForms {
    private AgencyForms() {}

    static AgencyDraft agency(Form form) {
        AgencyType type = form.choice("type", AgencyType.class);
        if (type == null && form.error("type") == null) form.refuse("type", "FIELD_REQUIRED");
        return agency(form, Objects.requireNonNullElse(type, AgencyType.PARTY), id(form, "parent"));
    }

    static AgencyDraft unit(Form form, AgencyId parent) {
        return agency(form, AgencyType.UNIT, parent);
    }

    private static AgencyDraft agency(Form form, AgencyType type, @Nullable AgencyId parent) {
        Integer sortOrder = form.integer("sortOrder");
        AgencyDraft draft = new AgencyDraft(
                form.required("code"),
                Localized.of(form.required("nameVi"), form.text("nameEn")),
                type,
                parent,
                form.date("validFrom"),
                form.text("symbol"),
                form.text("place"),
                String.join("\n", AgencyRows.lines(form.text("letterhead"))),
                form.text("onBehalfOf"),
                form.text("headTitle"),
                form.text("deputyTitle"),
                sortOrder == null ? type.precedence() : sortOrder,
                form.has("verified", "true"));
        if (form.error("code") == null) draft.reasons().forEach(r -> form.refuse(new Refused(java.util.List.of(r))));
        return draft;
    }

    /** Checks what {@link #agency} collected too: both are on one page. */
    static ReportingDraft reporting(Form form) {
        return new ReportingDraft(
                form.choice("group", ReportingGroup.class),
                id(form, "reportsTo"),
                form.date("reportingFrom"),
                form.has("reportingVerified", "true"));
    }

    static EndDraft end(Form form) {
        return new EndDraft(form.date("lastDay"), id(form, "successor"), form.has("withoutSuccessor", "true"));
    }

    static CodeDraft code(Form form) {
        String basis = form.text("confidence");
        return new CodeDraft(
                form.required("scheme"),
                form.required("value"),
                form.date("from"),
                form.date("to"),
                basis.isEmpty() ? CodeDraft.UNVERIFIED : basis);
    }

    /** The record as a form that nobody has touched yet. */
    static Form of(AgencyDraft agency) {
        return Form.empty()
                .with("code", agency.code())
                .with("nameVi", agency.name().vi())
                .with("nameEn", agency.name().en())
                .with("type", agency.type())
                .with("parent", agency.parent() == null ? null : agency.parent().value())
                .with("validFrom", agency.validFrom())
                .with("symbol", agency.symbol())
                .with("place", agency.place())
                .with("letterhead", agency.letterhead())
                .with("onBehalfOf", agency.onBehalfOf())
                .with("headTitle", agency.headTitle())
                .with("deputyTitle", agency.deputyTitle())
                .with("sortOrder", agency.sortOrder())
                .with("verified", agency.verified());
    }

    private static @Nullable AgencyId id(Form form, String name) {
        String text = form.text(name);
        if (text.isEmpty()) return null;
        try {
            return new AgencyId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            form.refuse(name, "CHOICE_INVALID", text);
            return null;
        }
    }
}
