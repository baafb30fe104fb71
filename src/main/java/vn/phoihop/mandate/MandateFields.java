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
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.Field;
import vn.phoihop.kernel.Localized;
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

    private static void checkPeriod(Form form, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) form.refuse("effectiveTo", "PERIOD_ORDER", from, to);
    }

    /** Rows without another document are no relations; the others move up in the form, so that each stands at its place in the list. */
    static List<Relation> relations(Form form) {
        List<Relation> relations = new ArrayList<>();
        moveUp(form);
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

    private static void moveUp(Form form) {
        List<Integer> indexes = form.indexes("relations");
        List<String[]> filled = indexes.stream()
                .map(i -> "relations[" + i + "].")
                .map(at -> new String[] {form.text(at + "kind"), form.text(at + "other")})
                .filter(row -> !row[1].isEmpty())
                .toList();
        for (int i = 0; i < indexes.size(); i++) {
            String[] row = i < filled.size() ? filled.get(i) : new String[] {"", ""};
            String at = "relations[" + indexes.get(i) + "].";
            form.with(at + "kind", row[0]).with(at + "other", row[1]);
        }
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

    /** Whether what is saved must be shown beside what was typed; sending the form once more then replaces it. */
    static boolean isStale(Form form) {
        return form.errors().stream().anyMatch(e -> e.code().equals(Sent.MEANWHILE));
    }

    static int version(Form form) {
        Integer version = form.integer("version");
        return version == null ? -1 : version;
    }

    static <E extends Enum<E>> Set<E> constants(Form form, String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> form.has(name, constant.name()))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }
}
