package vn.phoihop.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import vn.phoihop.ui.Numerals;

/** Puts figures and rows into words, so that paragraphs agree with their own tables. */
final class Told {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private final Map<String, String> slots;

    Told(Subject subject) {
        this.slots = subject.slots();
    }

    void figures(Map<String, Integer> figures) {
        figures.forEach(this::count);
        if (figures.containsKey("I04"))
            slots.put("done", two(figures.getOrDefault("I05", 0) + figures.getOrDefault("I06", 0)));
        int duties = figures.getOrDefault("I26", 0);
        if (figures.getOrDefault("I25", 0) > 0)
            slots.put("onTimeDuties", duties == 0 ? "chưa có nghĩa vụ nào" : two(duties));
    }

    void activities(Activities did) {
        count("t1", did.agreements().size());
        count("t2", did.projects().size());
        count("t3", did.seminars().size());
        number("agreement", did.agreements(), this::agreement);
        number("project", did.projects(), this::project);
        number("seminar", did.seminars(), this::seminar);
        count("locals", did.seminars().stream().mapToInt(Seminar::vietnamese).sum());
        count("guests", did.seminars().stream().mapToInt(Seminar::foreign).sum());
        List<Project> fresh =
                did.projects().stream().filter(p -> p.status().equals("NEW")).toList();
        count("I13", fresh.size());
        if (!fresh.isEmpty()) slots.put("newProject", "");
        slots.put("disbursed", money(did.projects(), Project::disbursed));
        slots.put("committed", money(fresh, Project::commitment));
    }

    private <T> void number(String name, List<T> rows, java.util.function.BiConsumer<String, T> each) {
        for (int i = 0; i < rows.size(); i++) each.accept(i == 0 ? name : name + (i + 1), rows.get(i));
    }

    private void agreement(String slot, Agreement row) {
        slots.put(slot, row.name());
        slots.put(slot + "With", row.name().contains(" giữa ") ? "" : " với " + inSentence(row.partner()));
        slots.put(slot + "Day", DAY.format(row.signedOn()));
    }

    private void project(String slot, Project row) {
        slots.put(slot, row.name());
        slots.put(slot + "Partner", row.partner());
    }

    private void seminar(String slot, Seminar row) {
        slots.put(slot, inSentence(row.name()));
        boolean online = row.place().startsWith("Trực tuyến,");
        slots.put(slot + "At", online ? "theo hình thức trực tuyến" : "tại " + inSentence(row.place()));
        slots.put(slot + "Sponsor", row.sponsor());
        slots.put(slot + "Days", days(row.from(), row.to()));
    }

    private static String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) return "ngày " + DAY.format(to);
        if (from.getMonth() == to.getMonth())
            return "từ ngày " + two(from.getDayOfMonth()) + " đến ngày " + DAY.format(to);
        return "từ ngày " + DAY.format(from) + " đến ngày " + DAY.format(to);
    }

    /** Common nouns lose their capital inside a sentence. */
    private static String inSentence(String name) {
        boolean common = name.matches(
                "(?s)(Hội thảo|Hội nghị|Tọa đàm|Khóa|Diễn đàn|Tỉnh|Thành phố (?!Hồ)|Trực tuyến|Cơ quan đối tác|Khu tự trị).*");
        return common ? name.substring(0, 1).toLowerCase(VIETNAMESE) + name.substring(1) : name;
    }

    private static String money(List<Project> projects, ToLongFunction<Project> amount) {
        Map<String, Long> sums = projects.stream()
                .collect(Collectors.groupingBy(Project::currency, TreeMap::new, Collectors.summingLong(amount)));
        List<String> parts = sums.entrySet().stream()
                .map(e -> Numerals.format(BigDecimal.valueOf(e.getValue()), VIETNAMESE) + " "
                        + (e.getKey().equals("VND") ? "đồng" : e.getKey()))
                .toList();
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " và " + parts.getLast();
    }

    /** Nothing is a missing slot, one digit has a nought before it. */
    private void count(String slot, int count) {
        if (count > 0)
            slots.put(slot, count < 1000 ? two(count) : Numerals.format(BigDecimal.valueOf(count), VIETNAMESE));
    }

    private static String two(int count) {
        return "%02d".formatted(count);
    }
}
