package vn.phoihop.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.journal.Journal;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Side;
import vn.phoihop.kernel.Viewer;

/** The demonstration's day. It moves forward only; whatever depends on it is computed when asked. */
@Component
class DemonstrationDay {
    private static final String MOVE =
            """
            insert into organisation.business_day (day) values (:day)
            on conflict (one) do update set day = excluded.day where business_day.day <= excluded.day
            """;
    private static final UUID SUBJECT = new UUID(0, 1);

    private final JdbcClient jdbc;
    private final Journal journal;
    private final LocalDate first;

    DemonstrationDay(JdbcClient jdbc, Journal journal, @Value("${phoihop.business-day:2026-12-18}") LocalDate first) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.first = first;
    }

    @Transactional(readOnly = true)
    LocalDate today() {
        return jdbc.sql("select day from organisation.business_day").query(LocalDate.class).optional().orElse(first);
    }

    @Transactional
    void move(Viewer viewer, LocalDate day) {
        OrganisationPermission.BUSINESS_DAY_MOVE.require(viewer, Side.SYSTEM);
        boolean forward = !day.isBefore(first) && jdbc.sql(MOVE).param("day", day).update() == 1;
        if (!forward) throw Refused.at("day", "BUSINESS_DAY_BACKWARD");
        journal.enter(viewer, "MOVED", "business-day", SUBJECT, Map.of("day", day.toString()));
    }
}
