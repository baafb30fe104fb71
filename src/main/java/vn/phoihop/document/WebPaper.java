package vn.phoihop.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The paper as HTML: one article with the classes of {@code static/paper.css}. */
final class WebPaper {
    private final Paper paper;
    private final PaperWording wording;
    private final Markup html = new Markup();
    private int tables;

    private WebPaper(Paper paper) {
        this.paper = paper;
        this.wording = new PaperWording(paper);
    }

    static String article(Paper paper) {
        WebPaper web = new WebPaper(paper);
        web.write();
        return web.html.toString();
    }

    static String document(Paper paper) {
        Markup page = new Markup().open("html", "lang", "vi").open("head").empty("meta", "charset", "utf-8");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.open("title").text(new PaperWording(paper).title()).close();
        return "<!doctype html>\n" + page + "<style>\n" + style() + "</style></head>\n<body class=\"paper-alone\">"
                + article(paper) + "</body></html>\n";
    }

    private static String style() {
        try (InputStream in =
                Objects.requireNonNull(WebPaper.class.getResourceAsStream("/static/paper.css"), "paper.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        html.open("article", "class", "paper", "lang", "vi");
        if (paper.demonstration()) line("p", "paper-demonstration", PaperWording.DEMONSTRATION);
        head();
        html.open("div", "class", "paper-body");
        blocks(wording.body());
        html.close();
        closing();
        for (int i = 0; i < paper.annexes().size(); i++) annex(paper.annexes().get(i), i);
        html.close();
    }

    private void head() {
        html.open("header").open("div", "class", "paper-head").open("div");
        wording.governing().forEach(name -> line("p", "paper-governing", name));
        List<String> issuing = wording.issuing();
        for (int i = 0; i < issuing.size(); i++) {
            line("p", i == issuing.size() - 1 ? "paper-issuing ruled" : "paper-issuing", issuing.get(i));
        }
        html.close().open("div");
        line("p", "paper-nation", PaperWording.NATION);
        line("p", "paper-motto", PaperWording.MOTTO);
        html.close().open("div");
        line("p", "paper-number", wording.number());
        if (wording.isLetter()) line("p", "paper-about", wording.title());
        html.close().open("div");
        line("p", "paper-date", wording.placeAndDate());
        html.close().close();
        if (!wording.isLetter()) title();
        addressees();
        html.close();
    }

    private void title() {
        html.open("h1", "class", "paper-title ruled");
        line("span", "paper-type", wording.type());
        line("span", "paper-subject", paper.subject());
        html.close();
    }

    private void addressees() {
        List<String> addressees = wording.addressees();
        if (addressees.size() == 1) {
            line("p", "paper-to", PaperWording.ADDRESSED + " " + addressees.getFirst());
        } else if (!addressees.isEmpty()) {
            line("p", "paper-to-many", PaperWording.ADDRESSED);
            list("paper-to-list", addressees);
        }
    }

    private void blocks(List<Paper.Block> blocks) {
        boolean bases = true;
        for (Paper.Block block : blocks) {
            bases = bases && PaperWording.isLegalBasis(block);
            switch (block) {
                case Paper.Heading(int level, String text) -> line("h" + (Math.clamp(level, 1, 3) + 1), "", text);
                case Paper.Paragraph paragraph -> paragraph(paragraph, bases);
                case Paper.Table table -> new WebTable(table, ++tables, html).write();
            }
        }
    }

    private void paragraph(Paper.Paragraph paragraph, boolean basis) {
        String kind = basis ? "paper-basis" : "paper-text";
        if (paragraph.id().isEmpty()) html.open("p", "class", kind);
        else html.open("p", "class", kind, "id", paragraph.id());
        for (Paper.Run run : paragraph.runs()) {
            switch (run) {
                case Paper.Text(String text) -> html.text(text);
                case Paper.Figure(String key, String text) ->
                    html.open("span", "class", "fig", "data-key", key)
                            .text(text)
                            .close();
            }
        }
        if (!paragraph.source().isEmpty()) {
            html.text(" ");
            line("small", "paper-source", paragraph.source());
        }
        html.close();
    }

    private void closing() {
        if (wording.capacity().isEmpty() && wording.recipients().isEmpty()) return;
        html.open("footer", "class", "paper-closing").open("div", "class", "paper-recipients");
        if (!wording.recipients().isEmpty()) {
            line("p", "paper-recipients-head", PaperWording.RECIPIENTS);
            list("paper-recipients-list", wording.recipients());
        }
        html.close().open("div", "class", "paper-signature");
        wording.capacity().forEach(capacity -> line("p", "paper-capacity", capacity));
        line("p", "paper-signer", paper.signature().name());
        html.close().close();
    }

    private void annex(Paper.Annex annex, int index) {
        html.open("section", "class", annex.landscape() ? "paper-annex wide" : "paper-annex");
        html.open("h2", "class", "paper-annex-title");
        line("span", "", wording.annexLabel(index));
        line("span", "", PaperWording.capitals(annex.title()));
        html.close();
        line("p", "paper-annex-reference ruled", wording.annexReference());
        blocks(annex.body());
        html.close();
    }

    private void list(String kind, List<String> items) {
        html.open("ul", "class", kind);
        items.forEach(item -> line("li", "", item));
        html.close();
    }

    private void line(String element, String kind, String text) {
        if (kind.isEmpty()) html.open(element);
        else html.open(element, "class", kind);
        html.text(text).close();
    }
}
