package vn.phoihop.document;

import java.util.List;

/** Boxes 1 to 5 and 9a as {@link WordHead} has them (Decree 30/2020, appendix I). */
record PrintHead(PaperWording wording, PrintMarkup html) {
    void write() {
        html.frame("head", WordHead.LEFT, WordHead.RIGHT).open("tr").open("td");
        wording.governing().forEach(line -> html.element("p", "", line));
        wording.issuing().forEach(line -> html.element("p", "issuing", line));
        html.rule(WordHead.partOf(WordHead.last(wording.issuing()), 13, WordHead.LEFT));
        html.close().open("td");
        html.element("p", "nation", PaperWording.NATION);
        html.open("p", "class", "motto").element("span", "", PaperWording.MOTTO).close();
        html.close().close().open("tr").open("td");
        html.element("p", "under", wording.number());
        if (wording.isLetter()) html.element("p", "under", wording.title());
        html.close().open("td").element("p", "date", wording.placeAndDate());
        html.close().close().close();
        if (!wording.isLetter()) title();
        addressees();
    }

    private void title() {
        String subject = wording.paper().subject();
        html.element("h1", "type", wording.type()).element("p", "subject", subject);
        html.rule(WordHead.partOf(subject, 14, WordHead.TITLE));
    }

    private void addressees() {
        List<String> addressees = wording.addressees();
        if (addressees.size() == 1) {
            html.element("p", "to", PaperWording.ADDRESSED + " " + addressees.getFirst());
            return;
        }
        if (!addressees.isEmpty()) html.element("p", "to-many", PaperWording.ADDRESSED);
        addressees.forEach(addressee -> html.element("p", "to-item", addressee));
        html.element("p", "to-end", "");
    }
}
