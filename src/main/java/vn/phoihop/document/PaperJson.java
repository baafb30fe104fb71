package vn.phoihop.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.phoihop.kernel.Json;
import vn.phoihop.kernel.Refused;

/**
 * A paper as data, in the shape that {@code docs/paper-json.md} describes: what is printed and nothing else, so not who said a paragraph and
 * not how it looks. The same paper gives the same bytes.
 */
record PaperJson(Paper paper) {
    private static final String NAME = "vn.phoihop.paper/";

    /** Raised when a member changes its meaning or goes; members may be added. */
    static final String FORMAT = NAME + "1";

    /** @param beside members of the caller's own that stand beside the paper's */
    byte[] bytes(Map<String, ?> beside) {
        Map<String, @Nullable Object> document = content();
        beside.forEach((name, value) -> {
            if (document.containsKey(name)) throw new IllegalArgumentException(name);
            document.put(name, value);
        });
        return Json.text(document).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * All words of a paper that came back, in the order they were written.
     *
     * @throws Refused FILE_HAS_MACROS when it is anything else than a paper
     */
    static List<String> words(byte[] json) {
        try {
            JsonNode document = Json.read(new String(json, StandardCharsets.UTF_8), JsonNode.class);
            Refused.unless(document.path("format").asString("").startsWith(NAME), "FILE_HAS_MACROS");
            List<String> words = new ArrayList<>();
            collect(document, words);
            return words;
        } catch (JacksonException e) {
            throw new Refused("FILE_HAS_MACROS");
        }
    }

    private static void collect(JsonNode node, List<String> words) {
        if (node.isString()) words.add(node.asString());
        node.forEach(member -> collect(member, words));
    }

    private Map<String, @Nullable Object> content() {
        PaperWording wording = new PaperWording(paper);
        Map<String, @Nullable Object> content = new LinkedHashMap<>();
        content.put("format", FORMAT);
        content.put("language", "vi");
        content.put("title", wording.title());
        content.put("type", paper.type());
        content.put("subject", paper.subject());
        content.put("issuer", paper.letterhead().lines());
        content.put("place", paper.letterhead().place());
        content.put("number", paper.number());
        content.put("symbol", paper.symbol());
        content.put("date", paper.date());
        content.put("addressees", paper.addressees());
        content.put("body", blocks(paper.body()));
        content.put("capacity", paper.signature().capacity());
        content.put("signer", paper.signature().name());
        content.put("recipients", paper.recipients());
        content.put("annexes", annexes(wording));
        content.put("demonstration", paper.demonstration());
        return content;
    }

    private List<Object> annexes(PaperWording wording) {
        List<Object> annexes = new ArrayList<>();
        for (Paper.Annex annex : paper.annexes()) {
            annexes.add(Map.of(
                    "label", wording.annexLabel(annexes.size()), "title", annex.title(), "body", blocks(annex.body())));
        }
        return annexes;
    }

    private static List<Map<String, Object>> blocks(List<Paper.Block> blocks) {
        return blocks.stream().map(PaperJson::block).toList();
    }

    private static Map<String, Object> block(Paper.Block block) {
        return switch (block) {
            case Paper.Heading(int level, String text) -> Map.of("kind", "heading", "level", level, "text", text);
            case Paper.Paragraph paragraph ->
                Map.of(
                        "kind",
                        "paragraph",
                        "runs",
                        paragraph.runs().stream().map(PaperJson::run).toList());
            case Paper.Table table ->
                Map.of(
                        "kind", "table",
                        "caption", table.caption(),
                        "header", table.header(),
                        "numeric", table.numeric(),
                        "rows", table.rows());
        };
    }

    private static Map<String, Object> run(Paper.Run run) {
        return switch (run) {
            case Paper.Text(String text) -> Map.of("text", text);
            case Paper.Figure(String key, String text) -> Map.of("text", text, "figure", key);
        };
    }
}
