package vn.phoihop;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.HomePanel;
import vn.phoihop.ui.Slice;
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
        LATER,
        NO_DAY;

        static Due of(@Nullable LocalDate due, LocalDate today) {
            LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            if (due == null) return NO_DAY;
            if (due.isAfter(sunday.plusWeeks(1))) return LATER;
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

    /**
     * A page of what waits, in order of due.
     *
     * @param sizes how much waits in each group, on all pages
     */
    record Waiting(Slice.Of<WorkItem> items, Map<Due, Long> sizes, LocalDate today) {
        /** What stands on this page; groups with nothing in them are left out. */
        Map<Due, List<WorkItem>> groups() {
            return items.rows().stream()
                    .collect(Collectors.groupingBy(
                            i -> Due.of(i.due(), today), () -> new EnumMap<>(Due.class), Collectors.toList()));
        }

        long size(Due due) {
            return sizes.getOrDefault(due, 0L);
        }
    }

    int count(Viewer viewer) {
        return sources.orderedStream().mapToInt(s -> s.count(viewer)).sum();
    }

    Waiting waiting(Viewer viewer, Slice slice) {
        LocalDate today = businessDay.today();
        List<WorkItem> all = sources.orderedStream()
                .flatMap(s -> s.waitingFor(viewer).stream())
                .sorted(BY_DUE)
                .toList();
        List<WorkItem> shown =
                all.stream().skip(slice.offset()).limit(slice.size()).toList();
        Map<Due, Long> sizes =
                all.stream().collect(Collectors.groupingBy(i -> Due.of(i.due(), today), Collectors.counting()));
        return new Waiting(new Slice.Of<>(shown, all.size(), slice), sizes, today);
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
