package vn.phoihop.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What happens on which day, and is done day by day; what is done may put more on the agenda. */
final class Agenda {
    private final NavigableMap<LocalDate, List<Runnable>> deeds = new TreeMap<>();

    void on(LocalDate day, Runnable deed) {
        deeds.computeIfAbsent(day, d -> new ArrayList<>()).add(deed);
    }

    void keep() {
        while (!deeds.isEmpty()) {
            Map.Entry<LocalDate, List<Runnable>> next = deeds.pollFirstEntry();
            StoryDay.on(next.getKey(), () -> next.getValue().forEach(Runnable::run));
        }
    }
}
