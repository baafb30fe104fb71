package vn.phoihop.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Steps through parsed WordprocessingML by local names, whichever of its two namespaces it is written in. */
final class WordTree {
    private WordTree() {}

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) children.add(element);
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    /** @param path names from child to child */
    static Optional<Element> find(Element parent, String... path) {
        Optional<Element> at = Optional.of(parent);
        for (String name : path) {
            at = at.flatMap(element -> children(element, name).stream().findFirst());
        }
        return at;
    }

    static boolean is(Element element, String name) {
        return name.equals(element.getLocalName());
    }

    static String attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            if (element.getAttributes().item(i) instanceof Attr attribute && name.equals(attribute.getLocalName())) {
                return attribute.getValue();
            }
        }
        return "";
    }

    /** The {@code val} of a child, empty when there is none. */
    static String value(Element parent, String... path) {
        return find(parent, path).map(element -> attribute(element, "val")).orElse("");
    }

    static int number(String text, int otherwise) {
        return text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    /** Whether a property such as bold is switched on; present without a value means on. */
    static Optional<Boolean> on(Element properties, String name) {
        return find(properties, name)
                .map(element -> !List.of("0", "false", "off", "none").contains(attribute(element, "val")));
    }
}
