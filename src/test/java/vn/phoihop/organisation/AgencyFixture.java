package vn.phoihop.organisation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Viewer;

/** An agency in one line, with a code of its own. */
public final class AgencyFixture {
    private AgencyFixture() {}

    /** A code that no other test uses. */
    public static String code(String start) {
        return start + "-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    /** An agency without end that does not report. */
    public static AgencyId agency(ApplicationContext context, String name) {
        return agency(context, name, null, null);
    }

    /** An agency without end that reports from the beginning. */
    public static AgencyId agency(
            ApplicationContext context, String name, @Nullable ReportingGroup group, @Nullable AgencyId reportsTo) {
        return create(
                context,
                draft(name, AgencyType.MINISTRY, null, null),
                new ReportingDraft(group, reportsTo, null, true));
    }

    public static AgencyId unit(ApplicationContext context, String name, AgencyId parent) {
        return create(context, draft(name, AgencyType.UNIT, parent, null), new ReportingDraft(null, null, null, true));
    }

    public static void end(ApplicationContext context, AgencyId agency, LocalDate lastDay, AgencyId successor) {
        Organising organising = context.getBean(Organising.class);
        organising.end(Viewer.SYSTEM, agency, organising.version(agency), new EndDraft(lastDay, successor, false));
    }

    static AgencyDraft draft(String name, AgencyType type, @Nullable AgencyId parent, @Nullable LocalDate from) {
        return new AgencyDraft(
                code("T"),
                Localized.vi(name),
                type,
                parent,
                from,
                "KT",
                "Hà Nội",
                name.toUpperCase(Locale.of("vi")),
                "",
                "GIÁM ĐỐC",
                "PHÓ GIÁM ĐỐC",
                type.precedence(),
                true);
    }

    private static AgencyId create(ApplicationContext context, AgencyDraft draft, ReportingDraft reporting) {
        return context.getBean(Organising.class).create(Viewer.SYSTEM, draft, reporting);
    }
}
