package vn.phoihop.document;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fixed words of an official paper and how its number, date and lists are written (Decree 30/2020, appendix I). */
record PaperWording(Paper paper) {
    static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    static final String ADDRESSED = "Kính gửi:";
    static final String RECIPIENTS = "Nơi nhận:";
    static final String DEMONSTRATION = "DỮ LIỆU MINH HỌA";
    static final String END = "./.";
    static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final String BLANK = "\u00a0".repeat(8);
    private static final List<String> NAMES_IN_TWO_LINES = List.of("ỦY BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN");

    /** The bodies above the issuing one, upright. */
    List<String> governing() {
        return lines().subList(0, issuingFrom());
    }

    /** The issuing body, bold; a people's committee has its name in two lines. */
    List<String> issuing() {
        return lines().subList(issuingFrom(), lines().size());
    }

    private int issuingFrom() {
        int last = Math.max(0, lines().size() - 1);
        return last > 0 && NAMES_IN_TWO_LINES.contains(lines().get(last - 1)) ? last - 1 : last;
    }

    private List<String> lines() {
        return paper.letterhead().lines().stream().map(PaperWording::capitals).toList();
    }

    String number() {
        return "Số: " + (paper.number() == null ? BLANK : twoDigits(paper.number())) + "/" + paper.symbol();
    }

    String placeAndDate() {
        return paper.letterhead().place() + ", " + day(paper.date());
    }

    /** A day below 10 and the months 1 and 2 get a zero in front, so that nothing can be added. */
    static String day(@Nullable LocalDate date) {
        String room = "\u00a0".repeat(6);
        if (date == null) return "ngày" + room + "tháng" + room + "năm" + room + "\u00a0";
        String month = date.getMonthValue() < 3 ? "0" + date.getMonthValue() : String.valueOf(date.getMonthValue());
        return "ngày %s tháng %s năm %d".formatted(twoDigits(date.getDayOfMonth()), month, date.getYear());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    boolean isLetter() {
        return paper.type() == null;
    }

    String type() {
        return paper.type() == null ? "" : capitals(paper.type());
    }

    /** What the document is called in its properties. */
    String title() {
        String subject = paper.subject().replaceAll("\\s+", " ").strip();
        return isLetter() ? "V/v " + subject : sentence(type()) + " " + subject;
    }

    /** Several addressees are each on a line of its own: "- …;", the last with a full stop. */
    List<String> addressees() {
        return paper.addressees().size() < 2 ? paper.addressees() : dashed(paper.addressees());
    }

    List<String> recipients() {
        return dashed(paper.recipients());
    }

    private static List<String> dashed(List<String> items) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String bare = items.get(i).strip().replaceAll("[;.]$", "").replaceAll("^[-–]\\s*", "");
            lines.add("- " + bare + (i == items.size() - 1 ? "." : ";"));
        }
        return lines;
    }

    List<String> capacity() {
        return paper.signature().capacity().stream().map(PaperWording::capitals).toList();
    }

    /** The body, closed with "./." where it ends in a paragraph. */
    List<Paper.Block> body() {
        if (paper.body().isEmpty() || !(paper.body().getLast() instanceof Paper.Paragraph last)) return paper.body();
        List<Paper.Block> blocks = new ArrayList<>(paper.body());
        blocks.set(blocks.size() - 1, closed(last));
        return blocks;
    }

    private static Paper.Paragraph closed(Paper.Paragraph last) {
        List<Paper.Run> runs = new ArrayList<>(last.runs());
        if (!runs.isEmpty() && runs.getLast() instanceof Paper.Text(String text)) {
            runs.set(runs.size() - 1, new Paper.Text(text.stripTrailing().replaceAll("(\\./\\.|[.;:])$", "") + END));
        } else {
            runs.add(new Paper.Text(END));
        }
        return new Paper.Paragraph(runs, last.source(), last.id());
    }

    String annexLabel(int index) {
        return Paper.Annex.name(index + 1, paper.annexes().size());
    }

    String annexReference() {
        String kind = isLetter() ? "Công văn" : sentence(type());
        return "(Kèm theo %s số %s %s)"
                .formatted(
                        kind,
                        number().substring("Số: ".length()),
                        day(paper.date()).stripTrailing());
    }

    /** A basis in law at the head of the body is written in italics. */
    static boolean isLegalBasis(Paper.Block block) {
        return block instanceof Paper.Paragraph p
                && plain(p).startsWith("Căn cứ ")
                && (plain(p).endsWith(";") || plain(p).endsWith("."));
    }

    static String plain(Paper.Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (Paper.Run run : paragraph.runs()) {
            text.append(
                    switch (run) {
                        case Paper.Text(String words) -> words;
                        case Paper.Figure(String key, String figure) -> figure;
                    });
        }
        return text.toString().strip();
    }

    static String capitals(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toUpperCase(VIETNAMESE);
    }

    private static String sentence(String capitals) {
        return capitals.substring(0, 1) + capitals.substring(1).toLowerCase(VIETNAMESE);
    }

    static String roman(int number) {
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < values.length; i++) {
            for (; left >= values[i]; left -= values[i]) roman.append(signs[i]);
        }
        return roman.toString();
    }
}
