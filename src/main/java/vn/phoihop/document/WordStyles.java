package vn.phoihop.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.w3c.dom.Element;

/** What the styles of a document say about headings, numbering and bold, each inherited from the style it is based on. */
final class WordStyles {
    private final Map<String, Element> styles = new HashMap<>();
    private String standard = "";

    WordStyles(Optional<Element> part) {
        part.ifPresent(root -> WordTree.children(root, "style").forEach(this::add));
    }

    private void add(Element style) {
        String id = WordTree.attribute(style, "styleId");
        styles.put(id, style);
        boolean paragraph = WordTree.attribute(style, "type").equals("paragraph");
        if (paragraph && WordTree.attribute(style, "default").equals("1")) standard = id;
    }

    String styleOf(Element properties) {
        String id = WordTree.value(properties, "pStyle");
        return id.isEmpty() ? standard : id;
    }

    /** @return 1 to 9, 0 for what is no heading */
    int headingLevel(Element properties) {
        Optional<Integer> own = WordTree.find(properties, "outlineLvl").map(WordStyles::outline);
        return own.orElseGet(
                () -> inherited(styleOf(properties), WordStyles::headingLevelOf).orElse(0));
    }

    private static Optional<Integer> headingLevelOf(Element style) {
        Optional<Integer> outline = WordTree.find(style, "pPr", "outlineLvl").map(WordStyles::outline);
        if (outline.isPresent()) return outline;
        String name = WordTree.value(style, "name").toLowerCase(Locale.ROOT);
        return name.matches("heading [1-9]") ? Optional.of(name.charAt(8) - '0') : Optional.empty();
    }

    private static int outline(Element outline) {
        int level = WordTree.number(WordTree.attribute(outline, "val"), 9);
        return level > 8 ? 0 : level + 1;
    }

    /** The numbering a paragraph has from its style. */
    Optional<Element> numbering(String style) {
        return inherited(style, element -> WordTree.find(element, "pPr", "numPr"));
    }

    boolean isBold(String style) {
        return inherited(style, element -> WordTree.find(element, "rPr").flatMap(r -> WordTree.on(r, "b")))
                .orElse(false);
    }

    private <T> Optional<T> inherited(String id, Function<Element, Optional<T>> question) {
        Set<String> asked = new HashSet<>();
        for (String at = id; styles.containsKey(at) && asked.add(at); at = WordTree.value(styles.get(at), "basedOn")) {
            Optional<T> answer = question.apply(styles.get(at));
            if (answer.isPresent()) return answer;
        }
        return Optional.empty();
    }
}
