package vn.phoihop.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** Automatic numbering, counted as Word does, so that it can be kept as text. */
final class WordNumbering {
    private static final int LEVELS = 9;
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> definitions = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    WordNumbering(Optional<Element> part) {
        part.ifPresent(root -> {
            for (Element child : WordTree.children(root)) {
                if (WordTree.is(child, "num")) lists.put(WordTree.attribute(child, "numId"), child);
                if (WordTree.is(child, "abstractNum")) {
                    definitions.put(WordTree.attribute(child, "abstractNumId"), child);
                }
            }
        });
    }

    /** @return the label of the next paragraph of a list, such as "1.", "a)" or "-"; empty when it has none */
    String next(String list, int level) {
        Element number = lists.get(list);
        if (number == null || level < 0 || level >= LEVELS) return "";
        String definition = WordTree.value(number, "abstractNumId");
        int[] counts = counters.computeIfAbsent(definition, id -> new int[LEVELS]);
        if (restarted.add(list)) restart(number, counts);
        count(list, counts, level);
        return label(list, counts, level);
    }

    /** Counts are kept one higher than shown, so that 0 means: not begun. */
    private void count(String list, int[] counts, int level) {
        for (int i = 0; i <= level; i++) if (counts[i] == 0) counts[i] = start(list, i) + (i < level ? 1 : 0);
        counts[level]++;
        for (int i = level + 1; i < LEVELS; i++) counts[i] = 0;
    }

    private static void restart(Element number, int[] counts) {
        for (Element override : WordTree.children(number, "lvlOverride")) {
            int level = WordTree.number(WordTree.attribute(override, "ilvl"), 0);
            if (WordTree.find(override, "startOverride").isPresent() && level < LEVELS) counts[level] = 0;
        }
    }

    private int start(String list, int level) {
        String override = override(list, level)
                .map(element -> WordTree.value(element, "startOverride"))
                .orElse("");
        String start = level(list, level)
                .map(element -> WordTree.value(element, "start"))
                .orElse("1");
        return WordTree.number(override.isEmpty() ? start : override, 1);
    }

    private String label(String list, int[] counts, int level) {
        Optional<Element> definition = level(list, level);
        if (definition.isEmpty()) return "";
        if (format(list, level).equals("bullet")) return "-";
        if (format(list, level).equals("none")) return "";
        String text = WordTree.value(definition.get(), "lvlText");
        boolean legal = WordTree.on(definition.get(), "isLgl").orElse(false);
        for (int i = 0; i <= level; i++) {
            String format = legal ? "decimal" : format(list, i);
            text = text.replace("%" + (i + 1), NumberFormat.of(format, counts[i] - 1));
        }
        return text.strip();
    }

    private String format(String list, int level) {
        return level(list, level)
                .map(element -> WordTree.value(element, "numFmt"))
                .orElse("decimal");
    }

    private Optional<Element> level(String list, int level) {
        Optional<Element> overridden = override(list, level).flatMap(element -> WordTree.find(element, "lvl"));
        if (overridden.isPresent()) return overridden;
        Element number = lists.get(list);
        Element definition = number == null ? null : definitions.get(WordTree.value(number, "abstractNumId"));
        return definition == null ? Optional.empty() : at(definition, "lvl", level);
    }

    private Optional<Element> override(String list, int level) {
        Element number = lists.get(list);
        return number == null ? Optional.empty() : at(number, "lvlOverride", level);
    }

    private static Optional<Element> at(Element parent, String name, int level) {
        return WordTree.children(parent, name).stream()
                .filter(child -> WordTree.attribute(child, "ilvl").equals(String.valueOf(level)))
                .findFirst();
    }

    /** How a count is written. */
    private static final class NumberFormat {
        static String of(String format, int number) {
            return switch (format) {
                case "lowerLetter" -> letters(number);
                case "upperLetter" -> letters(number).toUpperCase(java.util.Locale.ROOT);
                case "lowerRoman" -> PaperWording.roman(number).toLowerCase(java.util.Locale.ROOT);
                case "upperRoman" -> PaperWording.roman(number);
                case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
                case "bullet" -> "-";
                case "none" -> "";
                default -> String.valueOf(number);
            };
        }

        /** After z comes aa, after aa bb, as Word has it. */
        private static String letters(int number) {
            if (number < 1) return "";
            return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
        }
    }
}
