package vn.phoihop.mandate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about itself before its first number: kind, symbol, day, issuer, abstract (Decree 30/2020, annex I; the Party's papers
 * alike). Empty where it does not; a person looks it over.
 */
record DocumentHead(
        MandateKind kind, String symbol, @Nullable LocalDate issuedOn, String issuer, String title) {
    private static final int LINES = 40;
    private static final Map<String, MandateKind> KINDS = Map.of(
            "CHỈ THỊ", MandateKind.DIRECTIVE,
            "KẾT LUẬN", MandateKind.CONCLUSION,
            "NGHỊ QUYẾT", MandateKind.RESOLUTION,
            "QUYẾT ĐỊNH", MandateKind.DECISION,
            "NGHỊ ĐỊNH", MandateKind.DECREE,
            "KẾ HOẠCH", MandateKind.PLAN);
    /** Who issues most, as their names are written within a text. */
    private static final List<String> ISSUERS = List.of(
            "Ban Bí thư",
            "Bộ Chính trị",
            "Ban Chấp hành Trung ương",
            "Quốc hội",
            "Ủy ban Thường vụ Quốc hội",
            "Chính phủ",
            "Thủ tướng Chính phủ",
            "Bộ Tư pháp");

    private static final Pattern SYMBOL =
            Pattern.compile("^Số\\s*:?\\s*(\\d+(?:/\\d{4})?[-/][\\p{Lu}\\d][\\p{L}\\d&./-]*)");
    private static final Pattern DAY = Pattern.compile("ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})");
    private static final Pattern HEADING =
            Pattern.compile("^(ĐẢNG CỘNG SẢN|CỘNG HÒA|CỘNG HOÀ|ĐỘC LẬP|SỐ\\b).*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern OVER =
            Pattern.compile("^(Căn cứ|Thực hiện|Sau khi|Kính gửi|Theo |Xét ).*|[\\s_*=.–—-]*");

    static DocumentHead of(List<String> all) {
        List<String> lines = all.stream().limit(LINES).toList();
        int at = 0;
        while (at < lines.size() && !KINDS.containsKey(lines.get(at))) at++;
        String symbol = found(lines, SYMBOL).map(m -> m.group(1)).orElse("");
        LocalDate day = found(lines, DAY).map(DocumentHead::day).orElse(null);
        if (at == lines.size()) return new DocumentHead(MandateKind.OTHER, symbol, day, "", "");
        List<String> behind = lines.subList(at + 1, lines.size());
        MandateKind kind = KINDS.getOrDefault(lines.get(at), MandateKind.OTHER);
        return new DocumentHead(kind, symbol, day, issuer(lines.subList(0, at), behind), title(behind));
    }

    private static Optional<Matcher> found(List<String> lines, Pattern pattern) {
        return lines.stream().map(pattern::matcher).filter(Matcher::find).findFirst();
    }

    private static @Nullable LocalDate day(Matcher m) {
        try {
            return LocalDate.of(
                    Integer.parseInt(m.group(3)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The Party's papers say it behind their kind, the State's in the box on the left. */
    private static String issuer(List<String> before, List<String> behind) {
        if (!behind.isEmpty() && behind.getFirst().startsWith("CỦA "))
            return within(behind.getFirst().substring(4).strip());
        return within(before.stream()
                .filter(line -> line.length() > 3 && line.equals(line.toUpperCase(Locale.ROOT)))
                .filter(line ->
                        !HEADING.matcher(line).matches() && !OVER.matcher(line).matches())
                .reduce("", (former, latter) -> latter));
    }

    private static String within(String capitals) {
        return ISSUERS.stream().filter(capitals::equalsIgnoreCase).findFirst().orElse(capitals);
    }

    private static String title(List<String> behind) {
        return behind.stream()
                .dropWhile(line -> line.startsWith("CỦA "))
                .takeWhile(line ->
                        !OVER.matcher(line).matches() && PointLabel.of(line, "").isEmpty())
                .limit(3)
                .collect(Collectors.joining(" "));
    }
}
