package vn.phoihop.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an agency did on its own: drawn by lot, inside the window of every reporting group. */
final class OwnActivities {
    private static final Stock STOCK = new Stock("activities.txt");
    private static final List<String> VISITORS =
            List.of("Nhật Bản", "Hàn Quốc", "Pháp, Đức", "Lào", "Xinh-ga-po, Thái Lan", "Ô-xtrây-li-a", "Anh, Hà Lan");
    private final Subjects subjects;

    OwnActivities(Subjects subjects) {
        this.subjects = subjects;
    }

    static String decision(Subject subject) {
        return subject.between(35, 2400) + "/QĐ-" + (subject.is("province") ? "UBND" : subject.code());
    }

    static String permit(Subject subject) {
        return subject.between(120, 5200) + "/" + (subject.is("province") ? "UBND-NC" : subject.code());
    }

    private static LocalDate day(Subject subject) {
        return WeekDays.on(LocalDate.ofYearDay(subject.year(), subject.between(subject.since(), 318)));
    }

    private String word(String section, Subject subject, String topic) {
        Map<String, String> slots = new HashMap<>(subject.slots());
        slots.put("topic", topic);
        return STOCK.one(section, subject.traits(), slots, subject.random());
    }

    List<Seminar> seminars(Subject subject, int count) {
        List<Seminar> seminars = new ArrayList<>();
        for (String topic : subjects.topics(subject, count)) seminars.add(seminar(subject, topic));
        return seminars;
    }

    private Seminar seminar(Subject subject, String topic) {
        LocalDate from = day(subject);
        Partner partner = subjects.partner(subject);
        boolean online = subject.year() == 2021 && subject.chance(70);
        String place = subject.is("province") ? subject.slot("locality") : "Hà Nội";
        boolean domestic = subject.chance(35);
        String currency = domestic ? "VND" : partner.currency();
        long amount = subject.between(12, 90)
                * switch (currency) {
                    case "VND" -> 5_000_000L;
                    case "JPY" -> 30_000L;
                    default -> 250L;
                };
        return new Seminar(
                word("seminar", subject, topic),
                from,
                from.getDayOfWeek() == DayOfWeek.FRIDAY ? from : WeekDays.step(from, subject.between(0, 1)),
                online ? "Trực tuyến, điểm cầu " + place : Pattern.capital(place),
                online ? "ONLINE" : subject.chance(25) ? "HYBRID" : "IN_PERSON",
                partner.name(),
                permit(subject),
                subject.between(35, 110),
                subject.between(3, 16),
                Lexicon.one(VISITORS, subject.random()),
                String.valueOf(amount),
                currency,
                word("seminar.result", subject, topic));
    }

    List<Project> projects(Subject subject, int count) {
        List<Project> projects = new ArrayList<>();
        for (String topic : subjects.topics(subject, count)) projects.add(project(subject, topic));
        return projects;
    }

    private Project project(Subject subject, String topic) {
        Partner partner = subjects.partner(subject);
        LocalDate approved = WeekDays.on(LocalDate.of(subject.year(), 2, 1).plusDays(subject.between(-900, 270)));
        LocalDate from = WeekDays.step(approved, 15);
        boolean fresh = !approved.isBefore(LocalDate.of(subject.year() - 1, 12, 15));
        boolean ends = !fresh && subject.chance(25);
        LocalDate to = ends ? day(subject) : LocalDate.of(subject.year() + subject.between(1, 2), 12, 31);
        String currency = subject.chance(20) ? "VND" : partner.currency();
        long unit = switch (currency) {
            case "VND" -> 100_000_000L;
            case "JPY" -> 600_000L;
            default -> 4_000L;
        };
        long commitment = unit * subject.between(10, 95);
        long year = commitment / 100 * subject.between(15, 38);
        long earlier = fresh ? 0 : commitment / 100 * subject.between(20, 45);
        String name = word("project", subject, topic);
        return new Project(
                name.startsWith("Phi") ? "NON_PROJECT" : "PROJECT",
                name,
                partner.name(),
                subject.name(),
                subject.slot("unit"),
                decision(subject),
                approved,
                from,
                to,
                fresh ? "NEW" : ends ? "COMPLETED" : "ONGOING",
                commitment,
                currency,
                subject.chance(60) ? "NON_ODA_GRANT" : "ODA_GRANT",
                year,
                earlier + year,
                contents(subject),
                word("project.result", subject, topic));
    }

    private static List<String> contents(Subject subject) {
        List<String> possible = subject.is("KL73") ? List.of("a", "b", "c", "d", "h") : List.of("a", "b", "c", "d");
        return Lexicon.some(possible, subject.between(1, 2), subject.random()).stream()
                .sorted()
                .toList();
    }

    List<Agreement> agreements(Subject subject, int count) {
        List<Agreement> agreements = new ArrayList<>();
        for (String topic : subjects.topics(subject, count)) agreements.add(agreement(subject, topic));
        return agreements;
    }

    private Agreement agreement(Subject subject, String topic) {
        String partner = subject.is("province")
                ? subject.slots().getOrDefault("neighbour", subject.slot("sister"))
                : "cơ quan đối tác " + subject.slot("country");
        LocalDate signed = day(subject);
        return new Agreement(
                "AGREEMENT",
                word("agreement", subject, topic),
                "",
                Pattern.capital(partner),
                level(subject),
                signed,
                signed.plusYears(subject.between(2, 5)).minusDays(1),
                contents(subject),
                word("agreement.result", subject, topic));
    }

    private static String level(Subject subject) {
        if (subject.is("province")) return subject.chance(50) ? "PROV_DEPT" : "PROVINCE";
        if (subject.is("ministry")) return subject.chance(40) ? "SUB_MINISTRY" : "MINISTRY";
        if (subject.is("org")) return "ORG_CENTRAL";
        if (subject.is("assembly") || subject.code().equals("KTNN")) return "NA_BODY";
        if (subject.is("court")) return subject.is("spc") ? "SPC" : "SPP";
        return subject.code().equals("VPCTN") ? "PRESIDENT_OFFICE" : "MINISTRY";
    }
}
