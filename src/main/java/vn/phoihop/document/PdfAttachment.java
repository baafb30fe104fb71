package vn.phoihop.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Calendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.Refused;

/** The data of a paper as a file within its PDF, related to the whole document as its data (ISO 19005-3, 6.8). */
record PdfAttachment(byte[] json, @Nullable Calendar date) {
    static final String NAME = "noi-dung.json";
    private static final int LARGEST = 64 << 20;
    private static final String DESCRIPTION = "Nội dung văn bản ở dạng dữ liệu (JSON)";

    void attach(PDDocument document) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(NAME);
        file.setFileUnicode(NAME);
        file.setFileDescription(DESCRIPTION);
        PDEmbeddedFile embedded = embedded(document);
        file.setEmbeddedFile(embedded);
        file.setEmbeddedFileUnicode(embedded);
        file.getCOSObject().setName("AFRelationship", "Data");
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(NAME, file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        associated.add(file);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    /** What comes back in a PDF: nothing but the data of a paper, and nothing secret in it. */
    static void inspect(COSDictionary dictionary) throws IOException {
        if (dictionary instanceof COSStream stream && COSName.EMBEDDED_FILE.equals(stream.getCOSName(COSName.TYPE)))
            inspect(stream);
        COSDictionary files = dictionary.getCOSDictionary(COSName.EF);
        if (files == null) return;
        for (COSName key : files.keySet()) {
            if (!(files.getDictionaryObject(key) instanceof COSStream stream)) throw new Refused("FILE_HAS_MACROS");
            inspect(stream);
        }
    }

    private static void inspect(COSStream file) throws IOException {
        try (InputStream in = file.createInputStream()) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            Refused.unless(bytes.length <= LARGEST, "ARCHIVE_LIMIT");
            SecrecyRule.check(PaperJson.words(bytes));
        }
    }

    private PDEmbeddedFile embedded(PDDocument document) throws IOException {
        PDEmbeddedFile embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(json), COSName.FLATE_DECODE);
        embedded.setSubtype("application/json");
        embedded.setSize(json.length);
        if (date != null) embedded.setModDate(date);
        return embedded;
    }
}
