package vn.phoihop.document;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** The words of one paragraph: what was inserted is kept, what was deleted is not; boxes and notes anchored in it are set aside. */
final class WordRuns {
    private final WordStyles styles;
    private final boolean boldStyle;
    private final StringBuilder text = new StringBuilder();
    private final List<Element> boxes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private boolean bold = true;
    private boolean runBold;

    WordRuns(Element paragraph, WordStyles styles, String style) {
        this.styles = styles;
        this.boldStyle = styles.isBold(style);
        this.runBold = boldStyle;
        WordTree.children(paragraph).forEach(this::walk);
    }

    String text() {
        return text.toString();
    }

    /** Text boxes, in the order of their anchors. */
    List<Element> boxes() {
        return boxes;
    }

    /** Ids of notes, with f for footnotes and e for endnotes before them. */
    List<String> notes() {
        return notes;
    }

    boolean isBold() {
        return bold && !text.isEmpty();
    }

    private void walk(Element element) {
        switch (element.getLocalName()) {
            case "pPr", "rPr", "del", "moveFrom", "delText", "instrText", "fldData", "sdtPr", "tblPr" -> {}
            case "t" -> words(element.getTextContent());
            case "tab", "ptab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "sym" -> text.append('•');
            case "footnoteReference" -> notes.add("f" + WordTree.attribute(element, "id"));
            case "endnoteReference" -> notes.add("e" + WordTree.attribute(element, "id"));
            case "txbxContent", "txBody" -> boxes.add(element);
            case "textpath" -> words(" " + WordTree.attribute(element, "string"));
            case "AlternateContent" -> alternative(element);
            case "r" -> run(element);
            default -> WordTree.children(element).forEach(this::walk);
        }
    }

    private void words(String words) {
        text.append(words);
        if (!words.isBlank() && !runBold) bold = false;
    }

    private void run(Element run) {
        runBold = WordTree.find(run, "rPr")
                .flatMap(properties -> WordTree.on(properties, "b"))
                .orElseGet(() -> boldStyle || styles.isBold(WordTree.value(run, "rPr", "rStyle")));
        WordTree.children(run).forEach(this::walk);
    }

    /** The same content is written twice for programs of different age: one of the two is read. */
    private void alternative(Element element) {
        WordTree.find(element, "Choice")
                .or(() -> WordTree.find(element, "Fallback"))
                .ifPresent(chosen -> WordTree.children(chosen).forEach(this::walk));
    }
}
