package vn.phoihop.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.phoihop.document.Paper.Annex;
import vn.phoihop.document.Paper.Figure;
import vn.phoihop.document.Paper.Heading;
import vn.phoihop.document.Paper.Letterhead;
import vn.phoihop.document.Paper.Paragraph;
import vn.phoihop.document.Paper.Signature;
import vn.phoihop.document.Paper.Table;
import vn.phoihop.document.Paper.Text;
import vn.phoihop.kernel.Json;

class PaperJsonTests {
    private static final Path DESCRIBED = Path.of("docs/paper-json.md");
    private final Papers papers = new PaperRenderers();

    @Test
    void theShapeIsTheOneThatIsDescribed() throws IOException {
        String page = Files.readString(DESCRIBED);
        String example = page.substring(page.indexOf("```json") + 7, page.lastIndexOf("```"));
        assertThat(read(papers.json(small()))).isEqualTo(Json.read(example, JsonNode.class));
        read(papers.json(small()))
                .propertyNames()
                .forEach(name -> assertThat(page).contains("| `" + name + "`"));
    }

    @Test
    void whoSaidAParagraphIsNotPartOfThePaper() {
        String json = new String(papers.json(SamplePapers.report()), StandardCharsets.UTF_8);
        assertThat(json).contains("\"figure\":\"I10\"").doesNotContain("Bộ Công an", "\"p2\"");
    }

    @Test
    void whatACallerAddsStandsBesideAndNeverInstead() {
        JsonNode more = read(papers.json(small(), Map.of("contentHash", "ab")));
        assertThat(more.path("contentHash").asString()).isEqualTo("ab");
        assertThat(more.path("symbol").asString()).isEqualTo("BC-BTP");
        assertThatThrownBy(() -> papers.json(small(), Map.of("number", 6)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static JsonNode read(byte[] json) {
        return Json.read(new String(json, StandardCharsets.UTF_8), JsonNode.class);
    }

    private static Paper small() {
        return new Paper(
                "BÁO CÁO",
                "Kết quả hợp tác quốc tế năm 2026",
                new Letterhead(List.of("BỘ TƯ PHÁP"), "Hà Nội"),
                5,
                "BC-BTP",
                LocalDate.of(2027, 1, 5),
                List.of("Thủ tướng Chính phủ"),
                List.of(
                        new Heading(1, "I. TÌNH HÌNH CHUNG"),
                        new Paragraph(
                                List.of(new Text("Đã ký "), new Figure("I10", "58"), new Text(" thỏa thuận quốc tế.")),
                                "Bộ Công an",
                                "p1")),
                new Signature(List.of("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"), "Nguyễn Thị Minh Nguyệt"),
                List.of("Như trên", "Lưu: VT, HTQT"),
                List.of(new Annex(
                        "Vốn theo loại tiền",
                        List.of(new Table(
                                "",
                                List.of("Loại tiền", "Giải ngân"),
                                List.of(1, 1),
                                List.of(false, true),
                                List.of(List.of("EUR", "902.340,75")))),
                        true)),
                false);
    }
}
