package vn.phoihop.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.phoihop.organisation.Agency;

/** What is known of an agency before it tells anything: how it names itself, its unit, its partners, its topics. */
@Component
@Profile("demo")
class Subjects {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int AFTER_TET = 55;
    private static final String COMMITTEE = "Ủy ban nhân dân ";
    private final Lexicon units = new Lexicon("units.txt", true);
    private final Lexicon topics = new Lexicon("topics.txt", false);
    private final Lexicon neighbours = new Lexicon("neighbours.txt", false);
    private final List<String> countries = Resource.lines("countries.txt");
    private final List<String> forums = Resource.lines("forums.txt");
    private final List<String> sisters = Resource.lines("sisters.txt");
    private final List<Partner> partners = Partner.all();
    private final Set<String> large =
            new HashSet<>(Arrays.asList(Resource.text("large.txt").strip().split("\\s+")));

    Subject of(CampaignScript script, Agency agency, Random random) {
        Set<String> traits = traits(agency, script);
        if (large.contains(agency.code())) traits.add(Stock.FLUENT);
        Map<String, String> slots = new HashMap<>();
        Subject subject = new Subject(
                agency.code(),
                agency.name().vi(),
                script.year(),
                traits,
                slots,
                random,
                large.contains(agency.code()),
                since(script.year(), agency.validFrom()));
        names(agency, subject);
        legal(script, agency, subject);
        people(subject);
        world(subject);
        return subject;
    }

    private static int since(int year, @Nullable LocalDate begun) {
        return begun == null || begun.getYear() < year ? AFTER_TET : Math.max(AFTER_TET, begun.getDayOfYear() + 10);
    }

    private static Set<String> traits(Agency agency, CampaignScript script) {
        Set<String> traits = new HashSet<>(Set.of("y" + script.year(), script.regime(), agency.code()));
        String body = switch (agency.type()) {
            case "PROVINCE_PC" -> "province";
            case "MINISTRY", "MINISTERIAL_AGENCY" -> agency.code().equals("VPCP") ? "office" : "ministry";
            case "JUDICIAL" -> "court";
            case "LEGISLATIVE" -> "assembly";
            case "SOCIO_POLITICAL", "SOCIO_PROFESSIONAL", "ASSOCIATION" -> "org";
            case "GOV_ATTACHED" -> media(agency.code());
            default -> "office";
        };
        traits.add(body);
        if (Set.of("ministry", "court", "assembly").contains(body)) traits.add("world");
        if (agency.code().equals("TANDTC")) traits.add("spc");
        LocalDate merged = LocalDate.of(2025, 7, 1);
        if (body.equals("province") && merged.equals(agency.validFrom())) traits.add("merged");
        return traits;
    }

    private static String media(String code) {
        return switch (code) {
            case "TTXVN", "VOV", "VTV" -> "media";
            case "VAST", "VASS" -> "academy";
            default -> "office";
        };
    }

    private void names(Agency agency, Subject subject) {
        String name = agency.name().vi();
        Map<String, String> slots = subject.slots();
        slots.put("agency", name);
        slots.put("self", name);
        if (subject.is("province")) {
            String locality = name.replace(COMMITTEE, "");
            String area = locality.toLowerCase(Locale.ROOT).startsWith("tỉnh") ? "tỉnh" : "thành phố";
            slots.put("locality", locality);
            slots.put("area", area);
            slots.put("self", COMMITTEE + area);
            slots.put("party", area.equals("tỉnh") ? "Tỉnh ủy" : "Thành ủy");
            neighbours.of(subject.code()).stream().findFirst().ifPresent(n -> slots.put("neighbour", n));
        } else if (name.startsWith("Bộ ")) slots.put("self", "Bộ");
        slots.put("sister", Lexicon.one(sisters, subject.random()));
        slots.put("unit", Lexicon.one(units.of(subject.code(), subject.traits()), subject.random()));
    }

    private static void legal(CampaignScript script, Agency agency, Subject subject) {
        Map<String, String> slots = subject.slots();
        boolean decree = script.regime().equals("ND26");
        slots.put(
                "basis",
                decree
                        ? "Nghị định số 26/2024/NĐ-CP của Chính phủ"
                        : "Kết luận số 73-KL/TW của Ban Bí thư và Quyết định số 84/QĐ-TTg của Thủ tướng Chính phủ");
        slots.put("basisShort", decree ? "Nghị định số 26/2024/NĐ-CP" : "Kết luận số 73-KL/TW");
        slots.put(
                "field",
                decree
                        ? "hợp tác quốc tế về pháp luật và cải cách tư pháp"
                        : "hợp tác với nước ngoài về pháp luật, cải cách hành chính và cải cách tư pháp");
        slots.put("year", String.valueOf(script.year()));
        slots.put("nextYear", String.valueOf(script.year() + 1));
        slots.put("termEnd", String.valueOf(script.year() + 2));
        String symbol = agency.symbol().isBlank() ? agency.code() : agency.symbol();
        slots.put("plan", paper(subject, "Kế hoạch số ", "/KH-" + symbol, 0));
        slots.put("guide", paper(subject, "Công văn số ", "/" + symbol, 50));
    }

    private static String paper(Subject subject, String kind, String symbol, int later) {
        LocalDate on =
                WeekDays.on(LocalDate.ofYearDay(subject.year(), subject.since() + later + subject.between(0, 35)));
        return kind + (on.getDayOfYear() * 2 + subject.between(1, 30)) + symbol + " ngày " + DAY.format(on);
    }

    private static void people(Subject subject) {
        Map<String, String> slots = subject.slots();
        slots.put("contact", new PersonNames(subject.code().hashCode() + subject.year() / 3).next());
        slots.put(
                "phone",
                "0%d.3%03d.%03d"
                        .formatted(subject.between(204, 299), subject.between(0, 999), subject.between(0, 999)));
        slots.put("email", "htqt." + subject.code().toLowerCase(Locale.ROOT) + "@minhhoa.example");
    }

    /** Whom and what a passage speaks of: another partner, country and topic for each. */
    void world(Subject subject) {
        Random random = subject.random();
        Map<String, String> slots = subject.slots();
        List<Partner> three = Lexicon.some(
                partners.stream().filter(p -> p.active(subject.year())).toList(), 2, random);
        slots.put("partner", three.getFirst().name());
        slots.put("partner2", three.getLast().name());
        List<String> two = Lexicon.some(countries, 2, random);
        slots.put("country", two.getFirst());
        slots.put("country2", two.getLast());
        List<String> spoken = Lexicon.some(topics.of("", subject.traits()), 3, random);
        slots.put("topic", spoken.getFirst());
        slots.put("topic2", spoken.getLast());
        slots.put("forum", Lexicon.one(forums, random));
    }

    Partner partner(Subject subject) {
        return Lexicon.one(
                partners.stream().filter(p -> p.active(subject.year())).toList(), subject.random());
    }

    List<String> topics(Subject subject, int count) {
        return Lexicon.some(topics.of("", subject.traits()), count, subject.random());
    }
}
