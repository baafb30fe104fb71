package vn.phoihop.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.phoihop.kernel.Field;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.ui.Form;

/** Points as they are typed: a page of an outline, or one point of a document in force. */
final class PointFields {
    private PointFields() {}

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
                    .withAll(at + "groups", MandateFields.names(row.groups()))
                    .withAll(at + "fields", MandateFields.names(row.fields()));
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
                    MandateFields.constants(form, at + "groups", ReportingGroup.class),
                    MandateFields.constants(form, at + "fields", Field.class)));
        }
        return rows;
    }

    static Form of(MandatePoint point, int version) {
        return Form.empty()
                .with("version", version)
                .with("text", point.text())
                .with("summary", !point.quoted())
                .withAll("groups", MandateFields.names(point.groups()))
                .withAll("fields", MandateFields.names(point.fields()));
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
                MandateFields.constants(form, "groups", ReportingGroup.class),
                MandateFields.constants(form, "fields", Field.class));
    }
}
