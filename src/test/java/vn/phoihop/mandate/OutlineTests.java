package vn.phoihop.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.mandate.PointLabel.Kind;

/** A document becomes points by the office's numbering, and a person puts right what was read wrongly. */
class OutlineTests {
    private static final List<String> LETTERS = List.of("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l");
    private static final List<String> ROMANS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI");
    private static final List<String> CAPITALS = List.of("A", "B", "C", "D", "Đ", "E", "G", "H", "I", "K", "L");
    private static final List<String> WORDS = List.of(
            "Quán triệt",
            "sâu rộng",
            "nội dung",
            "hợp tác",
            "với nước ngoài",
            "về pháp luật",
            "Bộ Tư pháp",
            "đôn đốc",
            "năm 2026",
            "(nếu có)");

    @Test
    void aConclusionIsReadFromItsFirstNumberToItsSignature() {
        Outline read = read("""
                ĐẢNG CỘNG SẢN VIỆT NAM
                Số 01-KL/TW
                KẾT LUẬN
                CỦA BAN BÍ THƯ
                về một việc minh họa
                -----
                Sau khi nghe báo cáo, Ban Bí thư kết luận:
                I- Quan điểm
                1. Giữ vững độc lập, chủ quyền.
                Không để ảnh hưởng an ninh.
                2. Chủ động lựa chọn nội dung:
                a) phù hợp nhu cầu;
                b) có trọng tâm, gồm:
                - luật;
                – cải cách tư pháp.
                II- Tổ chức thực hiện
                1. Các bộ, ngành ban hành kế hoạch.
                Nơi nhận:
                - Các tỉnh ủy;
                1. Không phải nội dung.
                """);
        assertThat(read.rows().stream().map(OutlineRow::line))
                .containsExactly(
                        "I- Quan điểm",
                        "1. Giữ vững độc lập, chủ quyền.\nKhông để ảnh hưởng an ninh.",
                        "2. Chủ động lựa chọn nội dung:",
                        "a) phù hợp nhu cầu;",
                        "b) có trọng tâm, gồm:",
                        "- luật;",
                        "- cải cách tư pháp.",
                        "II- Tổ chức thực hiện",
                        "1. Các bộ, ngành ban hành kế hoạch.");
        assertThat(read.addresses())
                .containsExactly("I", "I.1", "I.2", "I.2.a", "I.2.b", "I.2.b.-1", "I.2.b.-2", "II", "II.1");
    }

    @Test
    void aDecreeIsReadByChapterSectionArticleClauseAndPoint() {
        Outline read = read("""
                Căn cứ Luật Tổ chức Chính phủ;
                Chương I
                QUY ĐỊNH CHUNG
                Điều 1. Phạm vi điều chỉnh
                Nghị định này quy định việc minh họa.
                Điều 2. Giải thích từ ngữ
                1. Cơ quan là một trong các cơ quan sau:
                a) Bộ;
                đ) Tổ chức theo Điều 5 Nghị định này.
                Chương II
                HỢP TÁC
                Mục 1. KÝ KẾT
                Điều 3. Đề xuất
                1. Bộ đề xuất.
                1.1. Bằng văn bản.
                KT. BỘ TRƯỞNG
                """);
        assertThat(read.addresses())
                .containsExactly(
                        "CI",
                        "CI.Đ1",
                        "CI.Đ2",
                        "CI.Đ2.1",
                        "CI.Đ2.1.a",
                        "CI.Đ2.1.đ",
                        "CII",
                        "CII.M1",
                        "CII.M1.Đ3",
                        "CII.M1.Đ3.1",
                        "CII.M1.Đ3.1.1");
        assertThat(read.rows().getFirst()).isEqualTo(OutlineRow.of(1, "Chương I", "QUY ĐỊNH CHUNG"));
        assertThat(read.rows().get(1).text()).isEqualTo("Phạm vi điều chỉnh\nNghị định này quy định việc minh họa.");
    }

    @Test
    void whatOnlyLooksLikeANumberIsNone() {
        Outline read = read("""
                1. Một
                Điều 5 Nghị định này không phải một điều.
                15.5.2024 là một ngày.
                1.000 đồng là một số tiền.
                Phần lớn cơ quan đã báo cáo.
                -----
                2. Hai
                """);
        assertThat(read.rows()).hasSize(2);
        assertThat(read("Một dòng không số.\nDòng nữa.").addresses()).containsExactly("d1", "d2");
        assertThat(read("").rows()).isEmpty();
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anOutlineThatIsPrintedSplitsBackToTheSameTree(int seed) {
        Random random = new Random(seed);
        List<Kind> kinds = new ArrayList<>(EnumSet.allOf(Kind.class));
        while (kinds.size() > 4) kinds.remove(random.nextInt(kinds.size()));
        List<OutlineRow> rows = new ArrayList<>();
        below(random, kinds, 0, rows);
        String printed = String.join("\n", rows.stream().map(OutlineRow::line).toList());
        Outline read = read("Phần mở đầu, không có số.\n" + printed + "\nNơi nhận:\n- Như trên;");
        assertThat(read.rows()).isEqualTo(rows);
        assertThat(read.addresses()).doesNotHaveDuplicates();
    }

    private static void below(Random random, List<Kind> kinds, int depth, List<OutlineRow> rows) {
        if (depth == kinds.size()) return;
        int many = 1 + random.nextInt(depth == 0 ? 7 : 4);
        for (int i = 0; i < many; i++) {
            rows.add(OutlineRow.of(depth + 1, label(kinds.get(depth), i, random), text(random)));
            if (random.nextInt(3) > 0) below(random, kinds, depth + 1, rows);
        }
    }

    private static String label(Kind kind, int i, Random random) {
        return switch (kind) {
            case PART ->
                random.nextBoolean()
                        ? "Phần thứ "
                                + List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín")
                                        .get(i) + "."
                        : "PHẦN " + ROMANS.get(i);
            case CHAPTER -> "Chương " + ROMANS.get(i);
            case CAPITAL -> CAPITALS.get(i) + ".";
            case ROMAN -> ROMANS.get(i) + (random.nextBoolean() ? "." : "-");
            case SECTION -> "Mục " + (i + 1) + ".";
            case SUBSECTION -> "Tiểu mục " + (i + 1);
            case ARTICLE -> "Điều " + (i + 1) + ".";
            case NUMBER -> (i + 1) + ".";
            case BRACKET -> (i + 1) + ")";
            case LETTER -> LETTERS.get(i) + ")";
            case DASH -> "-";
            case PLUS -> "+";
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("Quán triệt");
        for (int i = random.nextInt(6); i > 0; i--) text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        return text.append(random.nextBoolean() ? ";" : ".").toString();
    }

    @Test
    void aPersonPutsRightWhatWasReadWrongly() {
        Outline outline = read("I. Một\n1. Một một\na) Một một a\nII. Hai\nb) Hai b");
        assertThat(outline.in(3).addresses()).containsExactly("I", "I.1", "I.1.a", "I.II", "I.II.b");
        assertThat(outline.out(1).addresses()).containsExactly("I", "1", "1.a", "II", "II.b");
        assertThat(outline.out(0)).isEqualTo(outline);
        assertThat(outline.in(0)).isEqualTo(outline);
        assertThat(outline.mergeUp(1).rows().getFirst().text()).isEqualTo("Một\n1. Một một");
        assertThat(outline.mergeUp(1).addresses()).containsExactly("I", "I.a", "II", "II.b");
        assertThat(outline.mergeUp(1).split(0).addresses()).containsExactly("I", "I.1", "I.a", "II", "II.b");
        assertThat(outline.remove(3).addresses()).containsExactly("I", "I.1", "I.1.a", "I.b");
        assertThat(outline.addAfter(1).rows().get(3)).isEqualTo(OutlineRow.of(2, "", ""));
        assertThatThrownBy(() -> outline.split(0))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("POINT_SPLIT_NOWHERE");
        assertThatThrownBy(() -> outline.mergeUp(0)).isInstanceOf(Refused.class).hasMessageContaining("POINT_IS_FIRST");
    }

    @Test
    void aPointBindsWhomThePointAboveItBinds() {
        Set<ReportingGroup> provinces = Set.of(ReportingGroup.PROVINCE);
        Outline outline = new Outline(List.of(
                new OutlineRow(1, "I.", "Một", true, provinces, Set.of()),
                OutlineRow.of(2, "1.", "Một một"),
                OutlineRow.of(3, "a)", "Một một a"),
                OutlineRow.of(1, "II.", "Hai")));
        assertThat(outline.bindingAsAbove().rows().stream().map(OutlineRow::groups))
                .containsExactly(provinces, provinces, provinces, Set.of());
    }

    private static Outline read(String text) {
        return OutlineReading.of(
                text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
    }
}
