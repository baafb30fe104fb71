package vn.phoihop.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.phoihop.ui.Form;

/** Moves a paragraph one place up or down when its button was pressed: {@code move=paragraphs[2].up}. */
final class Moves {
    private static final Pattern MOVE = Pattern.compile("paragraphs\\[(\\d{1,6})]\\.(up|down)");
    private static final List<String> PARTS = List.of("id", "text", "highlighted");

    private Moves() {}

    static Form apply(Form typed) {
        Matcher move = MOVE.matcher(typed.value("move"));
        if (!move.matches()) return typed;
        List<Integer> indexes = typed.indexes("paragraphs");
        int at = indexes.indexOf(Integer.valueOf(move.group(1)));
        int to = move.group(2).equals("up") ? at - 1 : at + 1;
        if (at >= 0 && to >= 0 && to < indexes.size()) swap(typed, indexes.get(at), indexes.get(to));
        return typed;
    }

    private static void swap(Form typed, int a, int b) {
        for (String part : PARTS) {
            String first = "paragraphs[" + a + "]." + part;
            String second = "paragraphs[" + b + "]." + part;
            List<String> kept = typed.all(first);
            typed.withAll(first, typed.all(second)).withAll(second, kept);
        }
    }
}
