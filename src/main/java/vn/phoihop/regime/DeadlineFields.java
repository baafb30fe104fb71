package vn.phoihop.regime;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.regime.Regime.Deadline;
import vn.phoihop.ui.Form;

/** Deadlines as they are typed, one for each reporting group that is obliged; days and months as 25/12. */
final class DeadlineFields {
    private DeadlineFields() {}

    static void blank(Form form, ReportingGroup group) {
        form.with(group + ".yearOffset", 0);
    }

    static void of(Form form, ReportingGroup group, Optional<Deadline> known) {
        blank(form, group);
        if (known.isEmpty()) return;
        Deadline deadline = known.get();
        form.withAll("groups", append(form.all("groups"), group.name()))
                .with(group + ".day", typed(MonthDay.of(deadline.month(), deadline.day())))
                .with(group + ".yearOffset", deadline.yearOffset())
                .with(group + ".inclusive", deadline.inclusive())
                .with(group + ".rolls", deadline.rolls())
                .with(group + ".verified", deadline.verified())
                .with(group + ".basis", deadline.basis())
                .with(group + ".windowFrom", window(deadline.windowFrom()))
                .with(group + ".windowTo", window(deadline.windowTo()))
                .with(group + ".windowVerified", deadline.windowVerified());
    }

    static List<Deadline> read(Form form) {
        List<Deadline> deadlines = new ArrayList<>();
        for (ReportingGroup group : ReportingGroup.values()) {
            if (form.has("groups", group.name())) deadlines.add(read(form, group));
        }
        return deadlines;
    }

    private static Deadline read(Form form, ReportingGroup group) {
        form.required(group + ".day");
        MonthDay day = Optional.ofNullable(day(form, group + ".day")).orElse(MonthDay.of(12, 31));
        MonthDay from = day(form, group + ".windowFrom");
        MonthDay to = day(form, group + ".windowTo");
        if ((from == null) != (to == null))
            form.refuse(group + (from == null ? ".windowFrom" : ".windowTo"), "FIELD_REQUIRED");
        return new Deadline(
                group,
                day.getMonthValue(),
                day.getDayOfMonth(),
                Fields.between(form, group + ".yearOffset", 0, 1, 0),
                Fields.checked(form, group + ".inclusive"),
                Fields.checked(form, group + ".rolls"),
                Fields.checked(form, group + ".verified"),
                form.text(group + ".basis"),
                kept(from),
                kept(to),
                Fields.checked(form, group + ".windowVerified"));
    }

    private static @Nullable MonthDay day(Form form, String name) {
        String text = form.text(name);
        if (text.isEmpty()) return null;
        try {
            String[] parts = text.split("/", -1);
            if (parts.length != 2) throw new NumberFormatException(text);
            return MonthDay.of(Integer.parseInt(parts[1].strip()), Integer.parseInt(parts[0].strip()));
        } catch (DateTimeException | NumberFormatException e) {
            form.refuse(name, "DAY_INVALID", text);
            return null;
        }
    }

    private static String typed(MonthDay day) {
        return "%02d/%02d".formatted(day.getDayOfMonth(), day.getMonthValue());
    }

    private static String window(@Nullable String kept) {
        return kept == null ? "" : typed(MonthDay.parse("--" + kept));
    }

    private static @Nullable String kept(@Nullable MonthDay day) {
        return day == null ? null : "%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
    }

    private static List<String> append(List<String> texts, String text) {
        List<String> all = new ArrayList<>(texts);
        all.add(text);
        return all;
    }
}
