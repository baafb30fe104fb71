package vn.phoihop.ui;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence that is said anywhere exists in both languages, and no template says anything by itself. */
class SentencesTests {
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path CODE = Path.of("src/main/java");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern KEY = Pattern.compile("page\\.t\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern KEY_OF_CHOICE = Pattern.compile("\\? \"([a-z]+\\.[\\w.]+)\" : \"([a-z]+\\.[\\w.]+)\"");
    private static final Pattern PREFIX = Pattern.compile("page\\.t\\(\\s*\"([^\"]+\\.)\" \\+");
    private static final Pattern REFUSAL = Pattern.compile(
            "(?:new Refused|Refused\\.at|Refused\\.unless|Reason\\.at|\\.refuse)\\([^;]*?\"([A-Z][A-Z0-9]+(?:_[A-Z0-9]+)+)\"");
    private static final Pattern ICON = Pattern.compile("(?:ui\\.icon\\([^)]*name = |icon = )\"([a-z]+)\"");
    private static final Pattern ICON_OF_A_PLACE =
            Pattern.compile("new NavItem\\(\\s*\"[^\"]+\",\\s*\"[^\"]+\",\\s*\"([a-z]+)\"");
    private static final Pattern COMMENT = Pattern.compile("<%--.*?--%>", Pattern.DOTALL);
    private static final Pattern VIETNAMESE = Pattern.compile("[À-ỹ]");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(keys("_vi")).isEqualTo(keys("_en"));
    }

    @Test
    void noTwoRoomsSayTheSameThingDifferently() {
        var owners = new TreeMap<String, String>();
        var twice = new TreeSet<String>();
        bundles("_vi")
                .forEach(file -> read(file).forEach((key, text) -> {
                    String before = owners.put(key.toString(), text.toString());
                    if (before != null && !before.equals(text)) twice.add(key.toString());
                }));
        assertThat(twice).isEmpty();
    }

    @Test
    void everySentenceOfATemplateExists() {
        Set<String> known = keys("_vi");
        assertThat(found(TEMPLATES, ".jte", KEY)).allMatch(known::contains, "has a sentence");
        assertThat(found(TEMPLATES, ".jte", KEY_OF_CHOICE)).allMatch(known::contains, "has a sentence");
        assertThat(found(TEMPLATES, ".jte", PREFIX))
                .allMatch(prefix -> known.stream().anyMatch(k -> k.startsWith(prefix)), "begins some sentence");
    }

    @Test
    void everyRefusalHasASentence() {
        assertThat(found(CODE, ".java", REFUSAL))
                .isNotEmpty()
                .map("refused."::concat)
                .allMatch(keys("_vi")::contains, "has a sentence");
    }

    @Test
    void templatesHoldNoVietnameseOfTheirOwn() {
        assertThat(files(TEMPLATES, ".jte"))
                .filteredOn(f -> VIETNAMESE
                        .matcher(COMMENT.matcher(text(f)).replaceAll(""))
                        .find())
                .isEmpty();
    }

    @Test
    void everyIconIsInTheSprite() {
        String sprite = text(Path.of("src/main/resources/static/icons.svg"));
        Set<String> used = found(TEMPLATES, ".jte", ICON);
        used.addAll(found(CODE, ".java", ICON_OF_A_PLACE));
        assertThat(used).isNotEmpty().allMatch(icon -> sprite.contains("id=\"" + icon + "\""), "is in the sprite");
    }

    @Test
    void apostrophesAreDoubledEverywhere() {
        Stream.of("_vi", "_en")
                .flatMap(language -> bundles(language).stream())
                .forEach(file -> read(file)
                        .forEach((key, text) -> assertThat(text.toString().replace("''", ""))
                                .as(key.toString())
                                .doesNotContain("'")));
    }

    private static Set<String> keys(String language) {
        Set<String> keys = new TreeSet<>();
        bundles(language).forEach(file -> keys.addAll(read(file).stringPropertyNames()));
        return keys;
    }

    private static List<Path> bundles(String language) {
        return files(MESSAGES, language + ".properties");
    }

    private static Set<String> found(Path folder, String end, Pattern pattern) {
        String all = files(folder, end).stream().map(SentencesTests::text).collect(joining("\n"));
        Set<String> found = new TreeSet<>();
        pattern.matcher(all).results().forEach(m -> {
            for (int i = 1; i <= m.groupCount(); i++) found.add(m.group(i));
        });
        return found;
    }

    private static List<Path> files(Path folder, String end) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
