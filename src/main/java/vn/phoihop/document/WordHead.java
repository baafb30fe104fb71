package vn.phoihop.document;

import java.util.List;

/** Boxes 1 to 5 and 9a: bodies and nation, number and date on one line, type and abstract, addressees (Decree 30/2020, appendix I). */
record WordHead(PaperWording wording, WordMarkup word) {
    static final int LEFT = 3840;
    static final int RIGHT = 5714;
    static final int TITLE = WordMarkup.textWidth(false) - 2 * 567;

    void write() {
        word.frame(new int[] {LEFT, RIGHT}, () -> {
            word.row(false, this::names);
            word.row(false, this::numberAndDate);
        });
        if (!wording.isLetter()) title();
        addressees();
    }

    private void names() {
        word.cell(LEFT, () -> {
            wording.governing().forEach(line -> word.paragraph("GoverningBody", line));
            wording.issuing().forEach(line -> word.paragraph("IssuingBody", line));
            word.rule(partOf(last(wording.issuing()), 13, LEFT), LEFT);
        });
        word.cell(RIGHT, () -> {
            word.paragraph("Nation", PaperWording.NATION);
            word.paragraph("Motto", PaperWording.MOTTO);
        });
    }

    private void numberAndDate() {
        word.cell(LEFT, () -> {
            word.paragraph("NumberAndSymbol", wording.number());
            if (wording.isLetter()) word.paragraph("LetterSubject", wording.title());
        });
        word.cell(RIGHT, () -> word.paragraph("PlaceAndDate", wording.placeAndDate()));
    }

    private void title() {
        word.paragraph("DocumentType", wording.type());
        String subject = wording.paper().subject();
        WordBalance.SUBJECT.write(word, subject);
        word.rule(partOf(subject, 14, WordBalance.SUBJECT.width(subject)), WordMarkup.textWidth(false));
    }

    private void addressees() {
        List<String> addressees = wording.addressees();
        if (addressees.size() == 1) {
            word.paragraph("Addressee", PaperWording.ADDRESSED + " " + addressees.getFirst());
        } else if (!addressees.isEmpty()) {
            word.paragraph("AddresseesHead", PaperWording.ADDRESSED);
            addressees.forEach(addressee -> word.paragraph("AddresseeItem", addressee));
        }
        if (addressees.size() != 1) word.paragraph("AddresseesEnd", "");
    }

    /** A rule is a third to a half of the line above it. */
    static int partOf(String line, int points, int box) {
        return TypeMetrics.lastLine(line, points, box) * 2 / 5;
    }

    static String last(List<String> lines) {
        return lines.isEmpty() ? "" : lines.getLast();
    }
}
