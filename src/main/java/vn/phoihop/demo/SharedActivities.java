package vn.phoihop.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What several agencies did together, and each tells a little differently; and what only one did but under its real name. */
final class SharedActivities {
    private final List<List<String>> seminars = read("seminars.txt");
    private final List<List<String>> projects = read("projects.txt");
    private final List<List<String>> agreements = read("agreements.txt");

    private static List<List<String>> read(String resource) {
        return Resource.lines(resource).stream()
                .map(l -> Arrays.stream(l.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }

    private static boolean concerns(Subject subject, String agencies) {
        return Set.of(agencies.split(" ")).contains(subject.code());
    }

    private static String told(Subject subject, String names) {
        return Lexicon.one(Arrays.asList(names.split(";\\s*")), subject.random());
    }

    List<Seminar> seminars(Subject subject) {
        return seminars.stream()
                .filter(p -> p.getFirst().equals(String.valueOf(subject.year())) && concerns(subject, p.get(1)))
                .map(p -> seminar(subject, p))
                .toList();
    }

    private static Seminar seminar(Subject subject, List<String> p) {
        LocalDate from = LocalDate.parse(p.get(4));
        LocalDate to = WeekDays.step(from, Integer.parseInt(p.get(5)) - 1);
        boolean leads = p.get(1).startsWith(subject.code());
        int apart = leads ? 0 : subject.between(-4, 6);
        long amount = Long.parseLong(p.get(11)) * (leads ? 100 : 100 + subject.between(-3, 2)) / 100;
        return new Seminar(
                told(subject, p.get(2)),
                subject.chance(85) ? from : to,
                to,
                p.get(3),
                p.get(6),
                p.get(7),
                permit(p),
                Integer.parseInt(p.get(8)) + apart,
                Integer.parseInt(p.get(9)) + (apart > 0 ? 1 : 0),
                p.get(10),
                String.valueOf(amount),
                p.get(12),
                "Hoạt động phối hợp; đã gửi tài liệu và kiến nghị của hội thảo tới các cơ quan liên quan.");
    }

    /** One for all who took part, by the agency that led. */
    private static String permit(List<String> p) {
        String leader = p.get(1).split(" ")[0];
        return 300 + Math.floorMod(p.get(2).hashCode(), 4000) + "/" + (leader.startsWith("P") ? "UBND-NC" : leader);
    }

    List<Project> projects(Subject subject) {
        LocalDate begin = LocalDate.of(subject.year() - 1, 12, 15);
        LocalDate end = LocalDate.of(subject.year(), 12, 14);
        return projects.stream()
                .filter(p -> concerns(subject, p.getFirst()))
                .filter(p -> !LocalDate.parse(p.get(6)).isAfter(end)
                        && !LocalDate.parse(p.get(7)).isBefore(begin))
                .map(p -> project(subject, p, begin, end))
                .toList();
    }

    private static Project project(Subject subject, List<String> p, LocalDate begin, LocalDate end) {
        LocalDate from = LocalDate.parse(p.get(6));
        LocalDate to = LocalDate.parse(p.get(7));
        boolean whole = p.getFirst().startsWith(subject.code());
        long total = Long.parseLong(p.get(8));
        long commitment = whole ? total : total / 100 * subject.between(3, 9);
        String status = !to.isAfter(end) ? "COMPLETED" : from.isBefore(begin) ? "ONGOING" : "NEW";
        long year = commitment / 100 * subject.between(8, 16);
        long years = Math.max(1, subject.year() - from.getYear());
        return new Project(
                p.get(1),
                whole ? told(subject, p.get(2)) : "Hoạt động thuộc " + told(subject, p.get(2)),
                p.get(3),
                p.get(4),
                whole ? p.get(5) : subject.slot("unit"),
                OwnActivities.decision(subject),
                WeekDays.step(from, 0),
                from,
                to,
                status,
                commitment,
                p.get(9),
                p.get(10),
                year,
                Math.min(commitment, status.equals("NEW") ? year : year * years),
                List.of(p.get(11).split(" ")),
                p.get(12));
    }

    List<Agreement> agreements(Subject subject) {
        return agreements.stream()
                .filter(p -> p.getFirst().equals(String.valueOf(subject.year())) && concerns(subject, p.get(1)))
                .map(p -> new Agreement(
                        p.get(2),
                        p.get(3),
                        p.get(4),
                        p.get(5),
                        p.get(6),
                        LocalDate.parse(p.get(7)),
                        p.get(8).isEmpty() ? null : LocalDate.parse(p.get(8)),
                        List.of(p.get(9).split(" ")),
                        p.get(10)))
                .toList();
    }
}
