package vn.phoihop.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What happens on which day, and is done day by day. */
final class Agenda {
    private final SortedMap<LocalDate, List<Runnable>> deeds = new TreeMap<>();

    void on(LocalDate day, Runnable deed) {
        deeds.computeIfAbsent(day, d -> new ArrayList<>()).add(deed);
    }

    void keep() {
        deeds.forEach((day, list) -> StoryDay.on(day, () -> list.forEach(Runnable::run)));
    }
}
