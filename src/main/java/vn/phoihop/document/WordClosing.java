package vn.phoihop.document;

/** Boxes 7 and 9b: recipients at the left, level with capacity, room for signature and name at the right. */
record WordClosing(PaperWording wording, WordMarkup word) {
    static final int LEFT = 4400;
    static final int RIGHT = 4954;

    void write() {
        if (wording.capacity().isEmpty() && wording.recipients().isEmpty()) return;
        word.paragraph("ClosingRoom", "");
        word.frame(
                new int[] {LEFT, RIGHT},
                () -> word.row(false, () -> {
                    word.cell(LEFT, this::recipients);
                    word.cell(RIGHT, this::signature);
                }));
    }

    private void recipients() {
        word.paragraph("RecipientsHead", wording.recipients().isEmpty() ? "" : PaperWording.RECIPIENTS);
        wording.recipients().forEach(recipient -> word.paragraph("Recipient", recipient));
    }

    private void signature() {
        wording.capacity().forEach(line -> WordBalance.CAPACITY.write(word, line));
        word.paragraph("SignatureRoom", "");
        word.paragraph("SignerName", wording.paper().signature().name());
    }
}
