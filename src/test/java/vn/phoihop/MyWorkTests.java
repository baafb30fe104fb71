package vn.phoihop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import vn.phoihop.MyWork.Due;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.HomePanel;
import vn.phoihop.ui.Slice;
import vn.phoihop.ui.WorkSource;
import vn.phoihop.ui.WorkSource.WorkItem;

class MyWorkTests {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 16);

    @Test
    void workOfAllRoomsStandsInOrderOfDue() {
        MyWork work = work(
                List.of(item("báo cáo", "2026-12-18"), item("ý kiến", null), item("chậm", "2026-12-15")),
                List.of(
                        item("hôm nay", "2026-12-16"),
                        item("tuần tới", "2026-12-27"),
                        item("kế hoạch", "2026-12-17"),
                        item("xa", "2026-12-28")));
        var groups = work.waiting(Viewer.SYSTEM, Slice.of(1)).groups();
        assertThat(groups.keySet())
                .containsExactly(Due.OVERDUE, Due.TODAY, Due.THIS_WEEK, Due.NEXT_WEEK, Due.LATER, Due.NO_DAY);
        assertThat(groups.values().stream().flatMap(List::stream).map(WorkItem::title))
                .containsExactly("chậm", "hôm nay", "kế hoạch", "báo cáo", "tuần tới", "xa", "ý kiến");
        assertThat(work.count(Viewer.SYSTEM)).isEqualTo(7);
    }

    @Test
    void groupsWithoutWorkAreLeftOut() {
        assertThat(work(List.of(item("hôm nay", "2026-12-16")))
                        .waiting(Viewer.SYSTEM, Slice.of(1))
                        .groups()
                        .keySet())
                .isEqualTo(Set.of(Due.TODAY));
        assertThat(work().waiting(Viewer.SYSTEM, Slice.of(1)).groups()).isEmpty();
    }

    @Test
    void whatDoesNotFitStandsOnTheNextPage() {
        MyWork work = work(IntStream.range(0, 203)
                .mapToObj(n -> item("báo cáo " + n, "2026-12-16"))
                .toList());
        var last = work.waiting(Viewer.SYSTEM, Slice.of(5));
        assertThat(last.items().pages()).isEqualTo(5);
        assertThat(last.groups().get(Due.TODAY))
                .extracting(WorkItem::title)
                .containsExactly("báo cáo 200", "báo cáo 201", "báo cáo 202");
        assertThat(last.size(Due.TODAY)).isEqualTo(203);
    }

    @Test
    void onSundayNextWeekBeginsTomorrow() {
        LocalDate sunday = LocalDate.of(2026, 12, 20);
        assertThat(Due.of(sunday.plusDays(1), sunday)).isEqualTo(Due.NEXT_WEEK);
        assertThat(Due.of(sunday.plusDays(8), sunday)).isEqualTo(Due.LATER);
    }

    @SafeVarargs
    private static MyWork work(List<WorkItem>... rooms) {
        var beans = new StaticListableBeanFactory();
        Stream.of(rooms)
                .forEach(
                        items -> beans.addBean("room " + beans.getBeanDefinitionCount(), (WorkSource) viewer -> items));
        return new MyWork(
                beans.getBeanProvider(WorkSource.class), beans.getBeanProvider(HomePanel.class), () -> WEDNESDAY);
    }

    private static WorkItem item(String title, @Nullable String due) {
        return new WorkItem(title, "", "state", "c1", due == null ? null : LocalDate.parse(due), "/x", "open");
    }
}
