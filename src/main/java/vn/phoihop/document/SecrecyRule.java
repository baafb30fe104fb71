package vn.phoihop.document;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.phoihop.kernel.Refused;

/**
 * No state secret comes into a system that is not accredited for it (Law 117/2025/QH15 on the protection of state secrets). A document is
 * taken for secret when one of its first 60 lines is a level of secrecy and nothing else, or its own symbol ends with (M).
 */
final class SecrecyRule {
    static final int LINES = 60;
    private static final Set<String> LEVELS = Set.of("MẬT", "TỐI MẬT", "TUYỆT MẬT");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern SYMBOL =
            Pattern.compile("^(Số ?[:.]? ?)?[\\d.…_ ]*/ ?[\\p{Lu}\\d&.-]+ ?\\((M|TM|TUM)\\)(?=$|[ ,;.])");

    private SecrecyRule() {}

    static boolean isSecret(List<String> lines) {
        return words(lines).limit(LINES).anyMatch(SecrecyRule::isMark);
    }

    static void check(List<String> lines) {
        Refused.unless(!isSecret(lines), "SECRET_CONTENT_FORBIDDEN");
    }

    /** For what stands apart from the flow of lines: text boxes, annotations, cells of the first rows. */
    static void checkAll(List<String> texts) {
        Refused.unless(words(texts).noneMatch(SecrecyRule::isMark), "SECRET_CONTENT_FORBIDDEN");
    }

    private static boolean isMark(String line) {
        return LEVELS.contains(line) || SYMBOL.matcher(line).find();
    }

    private static Stream<String> words(List<String> lines) {
        return lines.stream().flatMap(SecrecyRule::pieces).filter(line -> !line.isEmpty());
    }

    /** Line breaks and tabs part what stands side by side. */
    private static Stream<String> pieces(String line) {
        return Arrays.stream(line.split("[\\t\\n\\r\\f\\u000b\\u2028\\u2029]"))
                .map(piece -> SPACE.matcher(Normalizer.normalize(piece, Normalizer.Form.NFC))
                        .replaceAll(" ")
                        .strip());
    }
}
