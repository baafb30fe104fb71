package vn.phoihop;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.HomePanel;
import vn.phoihop.ui.WorkSource;
import vn.phoihop.ui.WorkSource.WorkItem;

/** Gathers from all rooms what waits for a person and what a receiving role watches. */
@Service
@Transactional(readOnly = true)
class MyWork {
    private static final Comparator<WorkItem> BY_DUE =
            Comparator.comparing(WorkItem::due, Comparator.nullsLast(Comparator.naturalOrder()));

    /** When it is due, seen from the business day. Message key {@code home.due.<NAME>}. */
    enum Due {
        OVERDUE,
        TODAY,
        THIS_WEEK,
        NEXT_WEEK,
        LATER;

        static Due of(@Nullable LocalDate due, LocalDate today) {
            LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            if (due == null || due.isAfter(sunday.plusWeeks(1))) return LATER;
            if (due.isBefore(today)) return OVERDUE;
            if (due.equals(today)) return TODAY;
            return due.isAfter(sunday) ? NEXT_WEEK : THIS_WEEK;
        }
    }

    private final ObjectProvider<WorkSource> sources;
    private final ObjectProvider<HomePanel> panels;
    private final BusinessDay businessDay;

    MyWork(ObjectProvider<WorkSource> sources, ObjectProvider<HomePanel> panels, BusinessDay businessDay) {
        this.sources = sources;
        this.panels = panels;
        this.businessDay = businessDay;
    }

    int count(Viewer viewer) {
        return sources.orderedStream()
                .mapToInt(s -> s.waitingFor(viewer).size())
                .sum();
    }

    /** In order of due; groups with nothing in them are left out. */
    Map<Due, List<WorkItem>> waiting(Viewer viewer) {
        LocalDate today = businessDay.today();
        Map<Due, List<WorkItem>> groups = new EnumMap<>(Due.class);
        sources.orderedStream()
                .flatMap(s -> s.waitingFor(viewer).stream())
                .sorted(BY_DUE)
                .forEach(i -> groups.computeIfAbsent(Due.of(i.due(), today), due -> new ArrayList<>())
                        .add(i));
        return groups;
    }

    List<HomePanel.Late> late(Viewer viewer) {
        return panels.orderedStream()
                .flatMap(p -> p.late(viewer).stream())
                .sorted(Comparator.comparing(HomePanel.Late::due))
                .toList();
    }

    List<HomePanel.Progress> progress(Viewer viewer) {
        return panels.orderedStream().flatMap(p -> p.progress(viewer).stream()).toList();
    }
}
