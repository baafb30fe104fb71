package vn.phoihop.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phoihop.kernel.Field;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.mandate.Mandate.Identity;
import vn.phoihop.mandate.Mandate.Relation;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Sent;

/** A directing document as it is typed. */
final class MandateFields {
    /** Rows for relations that are still empty. */
    private static final int SPARE = 2;

    private static final String SECRET = ".*\\((M|TM|TUM)\\)\\s*$";

    private MandateFields() {}

    static Form blank() {
        return Form.empty()
                .withAll(
                        "fields", Arrays.stream(Field.values()).map(Field::name).toList());
    }

    static Form of(Mandate mandate, List<Relation> relations) {
        Identity identity = mandate.identity();
        Form form = Form.empty()
                .with("version", mandate.version())
                .with("kind", identity.kind())
                .with("symbol", identity.symbol())
                .with("title.vi", identity.title().vi())
                .with("title.en", identity.title().en())
                .with("issuer", identity.issuer())
                .with("issuedOn", identity.issuedOn())
                .with("issuedOnVerified", identity.issuedOnVerified())
                .with("effectiveFrom", identity.effectiveFrom())
                .with("effectiveTo", identity.effectiveTo())
                .withAll("fields", names(identity.fields()))
                .with("verified", identity.verified())
                .with("basisNote", identity.basisNote());
        for (int i = 0; i < relations.size(); i++)
            form.with("relations[" + i + "].kind", relations.get(i).kind())
                    .with("relations[" + i + "].other", relations.get(i).other().value());
        return form;
    }

    /** What is missing is no matter yet: a draft may wait for it. */
    static Identity identity(Form form) {
        Identity identity = new Identity(
                Objects.requireNonNullElse(form.choice("kind", MandateKind.class), MandateKind.OTHER),
                form.text("symbol"),
                Localized.of(form.text("title.vi"), form.text("title.en")),
                form.text("issuer"),
                form.date("issuedOn"),
                form.has("issuedOnVerified", "true"),
                form.date("effectiveFrom"),
                form.date("effectiveTo"),
                constants(form, "fields", Field.class),
                form.has("verified", "true"),
                form.text("basisNote"));
        if (identity.symbol().matches(SECRET)) form.refuse("symbol", "SECRET_CONTENT_FORBIDDEN");
        checkPeriod(form, identity.effectiveFrom(), identity.effectiveTo());
        return identity;
    }

    private static void checkPeriod(
            Form form,
            @org.jspecify.annotations.Nullable LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) form.refuse("effectiveTo", "PERIOD_ORDER", from, to);
    }

    /** Rows without another document are no relations; the places of the others stay those of the form. */
    static List<Relation> relations(Form form) {
        List<Relation> relations = new ArrayList<>();
        for (int i : form.indexes("relations")) {
            String at = "relations[" + i + "].";
            String other = form.text(at + "other");
            if (other.isEmpty()) continue;
            Relation.Kind kind = form.choice(at + "kind", Relation.Kind.class);
            if (kind == null) form.refuse(at + "kind", "FIELD_REQUIRED");
            else relations.add(new Relation(kind, id(form, at + "other", other)));
        }
        return relations;
    }

    static int relationRows(Form form) {
        List<Integer> indexes = form.indexes("relations");
        long filled = indexes.stream()
                .filter(i -> !form.text("relations[" + i + "].other").isEmpty())
                .count();
        return Math.max((int) filled + SPARE, indexes.isEmpty() ? 0 : indexes.getLast() + 1);
    }

    private static MandateId id(Form form, String name, String text) {
        try {
            return new MandateId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            form.refuse(name, "CHOICE_INVALID", text);
            return new MandateId(new UUID(0, 0));
        }
    }

    /** One page of an outline; rows are named by their place in the whole. */
    static Form of(OutlinePart part, int version) {
        Form form = Form.empty()
                .with("version", version)
                .with("from", part.from())
                .with("count", part.rows().size());
        for (int i = part.from(); i < part.to(); i++) {
            OutlineRow row = part.whole().rows().get(i);
            String at = "rows[" + i + "].";
            form.with(at + "level", row.level())
                    .with(at + "label", row.label())
                    .with(at + "text", row.text())
                    .with(at + "summary", !row.quoted())
                    .withAll(at + "groups", names(row.groups()))
                    .withAll(at + "fields", names(row.fields()));
        }
        return form;
    }

    /** The whole outline with the page as it was typed. */
    static OutlinePart outline(Form form, Outline whole) {
        int from = Math.clamp(number(form, "from"), 0, whole.rows().size());
        int count = Math.clamp(number(form, "count"), 0, whole.rows().size() - from);
        List<OutlineRow> typed = rows(form);
        return new OutlinePart(whole.replaced(from, count, typed), from, from + typed.size());
    }

    private static int number(Form form, String name) {
        Integer number = form.integer(name);
        return number == null ? 0 : number;
    }

    private static List<OutlineRow> rows(Form form) {
        List<OutlineRow> rows = new ArrayList<>();
        for (int i : form.indexes("rows")) {
            String at = "rows[" + i + "].";
            rows.add(new OutlineRow(
                    Objects.requireNonNullElse(form.integer(at + "level"), 1),
                    form.text(at + "label"),
                    form.text(at + "text").replace("\r\n", "\n"),
                    !form.has(at + "summary", "true"),
                    constants(form, at + "groups", ReportingGroup.class),
                    constants(form, at + "fields", Field.class)));
        }
        return rows;
    }

    static Form of(MandatePoint point, int version) {
        return Form.empty()
                .with("version", version)
                .with("text", point.text())
                .with("summary", !point.quoted())
                .withAll("groups", names(point.groups()))
                .withAll("fields", names(point.fields()));
    }

    static MandatePoint point(Form form, MandatePoint before) {
        return new MandatePoint(
                before.id(),
                before.parent(),
                before.ordinal(),
                before.address(),
                before.label(),
                form.required("text").replace("\r\n", "\n"),
                !form.has("summary", "true"),
                constants(form, "groups", ReportingGroup.class),
                constants(form, "fields", Field.class));
    }

    /** Whether what is saved must be shown beside what was typed; sending the form once more then replaces it. */
    static boolean isStale(Form form) {
        return form.errors().stream().anyMatch(e -> e.code().equals(Sent.MEANWHILE));
    }

    static int version(Form form) {
        Integer version = form.integer("version");
        return version == null ? -1 : version;
    }

    private static <E extends Enum<E>> Set<E> constants(Form form, String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> form.has(name, constant.name()))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }
}
