package vn.phoihop.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;

/**
 * A paragraph with choices {@code [so|or so]} and slots {@code {slot}}. It fits where every slot is known and every condition holds: a trait or
 * slot that must be there, or with a minus one that must not. An exclamation mark before the text marks the paragraph as highlighted.
 */
record Pattern(List<String> conditions, String text, boolean highlighted) {
    private static final java.util.regex.Pattern SLOT = java.util.regex.Pattern.compile("\\{([A-Za-z0-9.]+)}");
    private static final java.util.regex.Pattern CHOICE = java.util.regex.Pattern.compile("\\[([^\\[\\]]*)]");

    /** {@code condition condition :: text}, the conditions may be missing. */
    static Pattern read(String line) {
        String[] halves = line.contains("::") ? line.split("::", 2) : new String[] {"", line};
        String text = halves[1].strip();
        boolean highlighted = text.startsWith("!");
        List<String> conditions = Arrays.stream(halves[0].strip().split("\\s+"))
                .filter(c -> !c.isEmpty())
                .toList();
        return new Pattern(conditions, highlighted ? text.substring(1).strip() : text, highlighted);
    }

    boolean fits(Set<String> traits, Map<String, String> slots) {
        boolean holds = conditions.stream()
                .allMatch(c -> c.startsWith("-")
                        ? !traits.contains(c.substring(1)) && !slots.containsKey(c.substring(1))
                        : traits.contains(c) || slots.containsKey(c));
        return holds && SLOT.matcher(text).results().allMatch(m -> slots.containsKey(m.group(1)));
    }

    String write(Map<String, String> slots, Random random) {
        String chosen = text;
        while (CHOICE.matcher(chosen).find())
            chosen = CHOICE.matcher(chosen).replaceAll(m -> java.util.regex.Matcher.quoteReplacement(one(m, random)));
        String filled = SLOT.matcher(chosen)
                .replaceAll(
                        m -> java.util.regex.Matcher.quoteReplacement(Objects.requireNonNull(slots.get(m.group(1)))));
        return capital(filled.replaceAll(" {2,}", " ").strip());
    }

    private static String one(MatchResult choice, Random random) {
        String[] options = choice.group(1).split("\\|", -1);
        return options[random.nextInt(options.length)];
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
