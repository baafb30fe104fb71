package vn.phoihop.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.journal.Journal;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Side;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.platform.Settings;

/** The demonstration's day. It moves forward only; whatever depends on it is computed when asked. */
@Component
class DemonstrationDay {
    private static final String KEY = "demonstration.business-day";
    private static final UUID SUBJECT = new UUID(0, 1);

    private final Settings settings;
    private final Journal journal;
    private final LocalDate first;

    DemonstrationDay(Settings settings, Journal journal, @Value("${phoihop.business-day:2026-12-18}") LocalDate first) {
        this.settings = settings;
        this.journal = journal;
        this.first = first;
    }

    @Transactional(readOnly = true)
    LocalDate today() {
        return settings.find(KEY).map(LocalDate::parse).orElse(first);
    }

    @Transactional
    void move(Viewer viewer, LocalDate day) {
        OrganisationPermission.BUSINESS_DAY_MOVE.require(viewer, Side.SYSTEM);
        if (day.isBefore(today())) throw Refused.at("day", "BUSINESS_DAY_BACKWARD");
        settings.put(KEY, day.toString());
        journal.enter(viewer, "MOVED", "business-day", SUBJECT, Map.of("day", day.toString()));
    }
}
