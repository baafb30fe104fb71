package vn.phoihop.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A Word document opens without repair: its elements stand in the order that Word wants. */
class WordSchemaTests {
    private final Papers papers = new PaperRenderers();

    static Stream<Paper> everyKind() {
        return Stream.of(
                SamplePapers.report(),
                SamplePapers.reportWithAnnexes(),
                SamplePapers.letter(),
                SamplePapers.longReport(20, 20));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyPartKeepsToTheSchemaAndTheWholeOpens(Paper paper) throws IOException {
        byte[] docx = papers.docx(paper);
        WordSchema.check(docx);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(words.getText())
                    .contains(PaperWording.NATION, paper.signature().name());
        }
    }

    @Test
    void whatStandsInTheWrongOrderIsFound() {
        String wrong = WordMarkup.part(
                "w:document",
                word -> word.element(
                        "w:body",
                        () -> word.element(
                                "w:p",
                                () -> word.element("w:pPr", () -> {
                                    word.value("w:jc", "center");
                                    word.value("w:pStyle", "Body");
                                }))));
        assertThatThrownBy(() -> WordSchema.check("document.xml", wrong.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("pStyle");
    }
}
