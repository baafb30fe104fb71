package vn.phoihop.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;

/** What a PDF says of itself: language, title, issuing body and the date the paper bears; one that is not dated yet has none. */
record PdfMetadata(Paper paper) {
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String PRODUCER = "Phối Hợp";

    void write(PDDocument document) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage("vi-VN");
        catalog.setMetadata(stream(document));
        document.setDocumentInformation(information());
        document.setDocumentId(0L);
    }

    @Nullable
    Calendar date() {
        LocalDate date = paper.date();
        return date == null ? null : GregorianCalendar.from(date.atStartOfDay(VIET_NAM));
    }

    private PDDocumentInformation information() {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title());
        information.setAuthor(author());
        information.setProducer(PRODUCER);
        if (date() != null) {
            information.setCreationDate(date());
            information.setModificationDate(date());
        }
        return information;
    }

    private String title() {
        return new PaperWording(paper).title();
    }

    private String author() {
        return String.join(" ", new PaperWording(paper).issuing());
    }

    private PDMetadata stream(PDDocument document) throws IOException {
        PDMetadata stream = new PDMetadata(document);
        stream.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
        return stream;
    }

    private String xmp() {
        Markup xmp = new Markup().raw("<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        xmp.open("x:xmpmeta", "xmlns:x", "adobe:ns:meta/");
        xmp.open("rdf:RDF", "xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        xmp.open(
                "rdf:Description",
                "rdf:about",
                "",
                "xmlns:pdfaid",
                "http://www.aiim.org/pdfa/ns/id/",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:xmp",
                "http://ns.adobe.com/xap/1.0/",
                "xmlns:pdf",
                "http://ns.adobe.com/pdf/1.3/");
        value(xmp, "pdfaid:part", "3");
        value(xmp, "pdfaid:conformance", "U");
        value(xmp, "dc:format", "application/pdf");
        xmp.open("dc:title")
                .open("rdf:Alt")
                .open("rdf:li", "xml:lang", "x-default")
                .text(title());
        xmp.close().close().close();
        listed(xmp, "dc:creator", "rdf:Seq", author());
        listed(xmp, "dc:language", "rdf:Bag", "vi-VN");
        value(xmp, "pdf:Producer", PRODUCER);
        Calendar date = date();
        if (date != null) {
            String at = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(((GregorianCalendar) date).toZonedDateTime());
            value(xmp, "xmp:CreateDate", at);
            value(xmp, "xmp:ModifyDate", at);
        }
        return xmp.close().close().close().raw("\n<?xpacket end=\"w\"?>").toString();
    }

    private static void value(Markup xmp, String name, String value) {
        xmp.open(name).text(value).close();
    }

    private static void listed(Markup xmp, String name, String list, String value) {
        xmp.open(name).open(list).open("rdf:li").text(value).close().close().close();
    }
}
