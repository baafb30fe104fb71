package vn.phoihop.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/** The typed indicators of one report: plausible for the size of the agency, and agreeing with one another. */
final class Figures {
    private Figures() {}

    static Map<String, Integer> nil(Subject subject) {
        return new LinkedHashMap<>(Map.of("I01", subject.between(1, 2)));
    }

    static Map<String, Integer> of(Subject subject) {
        int size = subject.large() ? 3 : 1;
        Map<String, Integer> figures = new LinkedHashMap<>();
        figures.put("I01", subject.between(1, 3) + size);
        meetings(subject, size, figures);
        tasks(subject, size, figures);
        figures.put("I11", subject.between(1, 4) * size + (subject.is("ministry") ? 3 : 0));
        figures.put("I12", subject.between(0, size));
        exchanges(subject, size, figures);
        effects(subject, size, figures);
        return figures;
    }

    private static void meetings(Subject subject, int size, Map<String, Integer> figures) {
        int meetings = subject.chance(15) && !subject.large() ? 0 : subject.between(1, 2 + size);
        figures.put("I02", meetings);
        figures.put("I03", meetings * subject.between(35, 160));
    }

    private static void tasks(Subject subject, int size, Map<String, Integer> figures) {
        int tasks = subject.between(5, 9) + 3 * size;
        int late = subject.between(0, 2);
        int overdue = subject.chance(35) ? subject.between(1, 2) : 0;
        figures.put("I04", tasks);
        figures.put("I05", tasks - late - overdue);
        figures.put("I06", late);
        figures.put("I07", overdue);
        figures.put("I08", subject.between(0, 2));
    }

    private static void exchanges(Subject subject, int size, Map<String, Integer> figures) {
        boolean closed = subject.year() == 2021;
        int outgoing = closed && subject.chance(80) ? 0 : subject.between(0, 2 * size);
        int incoming = closed && subject.chance(80) ? 0 : subject.between(0, 2 * size);
        figures.put("I21", outgoing);
        figures.put("I22", outgoing * subject.between(3, 7));
        figures.put("I23", incoming);
        figures.put("I24", subject.between(0, 4 * size));
        int duties = subject.is("world") ? subject.between(0, size) : 0;
        figures.put("I25", duties);
        figures.put("I26", duties == 0 ? 0 : subject.between(Math.max(0, duties - 1), duties));
    }

    private static void effects(Subject subject, int size, Map<String, Integer> figures) {
        figures.put("I27", subject.between(0, 2 * size));
        figures.put("I28", subject.between(5, 40) * size);
        boolean media = subject.is("media");
        figures.put("I29", media ? subject.between(120, 480) : subject.between(0, 12 * size));
        figures.put("I30", subject.between(0, 2));
        figures.put("I31", figures.get("I30") == 0 || subject.chance(80) ? 0 : 1);
        figures.put("I32", subject.chance(40) ? subject.between(1, 2) : 0);
        figures.put("I33", subject.chance(55) ? subject.between(1, 5) : 0);
    }
}
