package vn.phoihop.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.phoihop.kernel.Refused;

/**
 * No programs, no starting of programs, no files within but the data of one of our own papers, which comes back with its signature; the
 * words of its first lines, annotations included.
 */
final class PdfInspection {
    private static final Set<String> PROGRAMS = Set.of("JavaScript", "JS", "Launch", "RichMedia", "RF", "XFA");
    private static final Set<String> ELSEWHERE = Set.of("SubmitForm", "ImportData", "GoToE", "GoToR");
    private static final int DEEPEST = 50;

    private PdfInspection() {}

    /** @return false when a page is a picture: what is written in it nobody reads here */
    static boolean isReadable(byte[] bytes) throws IOException {
        PdfStreams.measure(bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                inspect(object.getObject(), 0);
            }
            SecrecyRule.check(lines(document, true));
            SecrecyRule.check(lines(document, false));
            SecrecyRule.checkAll(annotations(document));
            return hasWordsOnEveryPage(document);
        }
    }

    private static void inspect(COSBase value, int depth) throws IOException {
        if (depth > DEEPEST) throw new IOException();
        if (value instanceof COSDictionary dictionary) {
            PdfAttachment.inspect(dictionary);
            for (COSName key : dictionary.keySet()) {
                COSBase item = dictionary.getItem(key);
                named(key.getName());
                if (item instanceof COSName name && (key.equals(COSName.S) || key.equals(COSName.TYPE)))
                    named(name.getName());
                if (item != null && !(item instanceof COSObject)) inspect(item, depth + 1);
            }
        } else if (value instanceof COSArray array) {
            for (COSBase item : array) if (item != null && !(item instanceof COSObject)) inspect(item, depth + 1);
        }
    }

    private static void named(String name) {
        Refused.unless(!PROGRAMS.contains(name), "FILE_HAS_MACROS");
        Refused.unless(!ELSEWHERE.contains(name), "FILE_HAS_EXTERNAL_LINKS");
    }

    /** By place on the page, and in the order it was written: a mark in a box may be joined to its neighbour in one of them. */
    private static List<String> lines(PDDocument document, boolean byPlace) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(byPlace);
        stripper.setEndPage(Math.min(5, document.getNumberOfPages()));
        return Arrays.asList(stripper.getText(document).split("\\R"));
    }

    private static List<String> annotations(PDDocument document) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            for (PDAnnotation annotation : document.getPage(i).getAnnotations()) {
                if (annotation.getContents() != null) texts.add(annotation.getContents());
                if (annotation.getCOSObject().getString(COSName.V) != null)
                    texts.add(annotation.getCOSObject().getString(COSName.V));
            }
        }
        return texts;
    }

    private static boolean hasWordsOnEveryPage(PDDocument document) throws IOException {
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            boolean words = stripper.getText(document).chars().anyMatch(Character::isLetter);
            if (!words && document.getPage(page - 1).hasContents()) return false;
        }
        return document.getNumberOfPages() > 0;
    }
}
