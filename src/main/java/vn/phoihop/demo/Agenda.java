package vn.phoihop.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.phoihop.platform.Settings;

/** What happens on which day. Kept day by day, and the demonstration's business day goes with it. */
final class Agenda {
    /** Where the demonstration's business day is kept. */
    private static final String BUSINESS_DAY = "demonstration.business-day";

    private final SortedMap<LocalDate, List<Runnable>> deeds = new TreeMap<>();
    private final Settings settings;

    Agenda(Settings settings) {
        this.settings = settings;
    }

    void on(LocalDate day, Runnable deed) {
        deeds.computeIfAbsent(day, d -> new ArrayList<>()).add(deed);
    }

    void keep() {
        deeds.forEach((day, list) -> {
            begin(day);
            list.forEach(Runnable::run);
        });
    }

    void begin(LocalDate day) {
        settings.put(BUSINESS_DAY, day.toString());
    }
}
