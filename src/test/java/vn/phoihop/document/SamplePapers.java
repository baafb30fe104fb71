package vn.phoihop.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.phoihop.document.Paper.Annex;
import vn.phoihop.document.Paper.Block;
import vn.phoihop.document.Paper.Figure;
import vn.phoihop.document.Paper.Heading;
import vn.phoihop.document.Paper.Letterhead;
import vn.phoihop.document.Paper.Paragraph;
import vn.phoihop.document.Paper.Signature;
import vn.phoihop.document.Paper.Table;
import vn.phoihop.document.Paper.Text;

/** Papers as the office writes them. */
final class SamplePapers {
    private SamplePapers() {}

    static Paper report() {
        return new Paper(
                "BÁO CÁO",
                "Kết quả hợp tác quốc tế về pháp luật\nvà cải cách tư pháp năm 2026",
                new Letterhead(List.of("BỘ TƯ PHÁP"), "Hà Nội"),
                5,
                "BC-BTP",
                LocalDate.of(2027, 1, 5),
                List.of("Thủ tướng Chính phủ"),
                body(),
                new Signature(List.of("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"), "Nguyễn Thị Minh Nguyệt"),
                List.of(
                        "Như trên",
                        "Văn phòng Chính phủ",
                        "Bộ trưởng (để báo cáo)",
                        "Cổng thông tin điện tử Bộ Tư pháp",
                        "Lưu: VT, HTQT"),
                List.of(),
                false);
    }

    /** Written for the chairman by his deputy, with two annexes of which the second lies across. */
    static Paper reportWithAnnexes() {
        Paper plain = report();
        return new Paper(
                "BÁO CÁO",
                "Kết quả hợp tác quốc tế về pháp luật và cải cách tư pháp trên địa bàn Thành phố Hồ Chí Minh năm 2026",
                new Letterhead(List.of("ỦY BAN NHÂN DÂN", "THÀNH PHỐ HỒ CHÍ MINH"), "Thành phố Hồ Chí Minh"),
                null,
                "BC-UBND",
                null,
                List.of("Bộ Tư pháp", "Bộ Công an", "Bộ Ngoại giao"),
                plain.body(),
                new Signature(
                        List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
                        "Nguyễn Hoàng Phương Thảo Nguyên"),
                plain.recipients(),
                List.of(
                        new Annex("Danh sách cơ quan chưa gửi báo cáo", List.of(coverage(12)), false),
                        new Annex("Chương trình, dự án, phi dự án", List.of(projects(40)), true)),
                true);
    }

    static Paper letter() {
        return new Paper(
                null,
                "báo cáo kết quả hợp tác quốc tế về pháp luật và cải cách tư pháp năm 2026",
                new Letterhead(List.of("BỘ TƯ PHÁP", "VỤ HỢP TÁC QUỐC TẾ"), "Hà Nội"),
                245,
                "BTP-HTQT",
                LocalDate.of(2026, 11, 20),
                List.of(
                        "Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ",
                        "Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương"),
                List.of(
                        Paragraph.of(
                                "Căn cứ Nghị định số 26/2024/NĐ-CP ngày 01 tháng 3 năm 2024 của Chính phủ về quản lý hợp tác quốc tế về pháp luật và cải cách tư pháp;"),
                        Paragraph.of(
                                "Bộ Tư pháp đề nghị Quý cơ quan báo cáo kết quả năm 2026 trước ngày 25 tháng 12 năm 2026."),
                        Paragraph.of("Bộ Tư pháp trân trọng cảm ơn sự phối hợp của Quý cơ quan.")),
                new Signature(List.of("TL. BỘ TRƯỞNG", "VỤ TRƯỞNG VỤ HỢP TÁC QUỐC TẾ"), ""),
                List.of("Như trên;", "Lưu: VT, HTQT."),
                List.of(new Annex(
                        "Đề cương báo cáo",
                        List.of(new Heading(1, "I. TÌNH HÌNH CHUNG"), Paragraph.of("Nêu tên văn bản.")),
                        false)),
                false);
    }

    static Paper longReport(int paragraphs, int rows) {
        Paper plain = report();
        List<Block> body =
                IntStream.range(0, paragraphs).mapToObj(i -> body().get(i % 8)).toList();
        return new Paper(
                plain.type(),
                plain.subject(),
                plain.letterhead(),
                5,
                plain.symbol(),
                plain.date(),
                plain.addressees(),
                body,
                plain.signature(),
                plain.recipients(),
                List.of(new Annex("Chương trình, dự án", List.of(projects(rows)), true)),
                false);
    }

    private static List<Block> body() {
        return List.of(
                Paragraph.of(
                        "Thực hiện Điều 9 Nghị định số 26/2024/NĐ-CP ngày 01 tháng 3 năm 2024 của Chính phủ về quản lý hợp tác quốc tế về pháp luật và cải cách tư pháp, Bộ Tư pháp báo cáo kết quả năm 2026 như sau:"),
                new Heading(1, "I. TÌNH HÌNH CHUNG"),
                new Paragraph(
                        List.of(
                                new Text("Đến ngày 18 tháng 12 năm 2026, Bộ Tư pháp nhận được "),
                                new Figure("C1", "52/74"),
                                new Text(" báo cáo ("),
                                new Figure("C2", "70,3\u00a0%"),
                                new Text("), trong đó "),
                                new Figure("C3", "31"),
                                new Text(
                                        " báo cáo đã được chấp nhận và đưa vào tổng hợp; các cơ quan chưa gửi được nêu tên tại Phụ lục. Số liệu dưới đây không bao gồm các cơ quan chưa gửi.")),
                        "",
                        "p1"),
                new Heading(1, "II. KẾT QUẢ THỰC HIỆN"),
                new Heading(2, "1. Điều ước và thỏa thuận quốc tế"),
                new Paragraph(
                        List.of(
                                new Text("Các bộ, ngành, địa phương đã ký "),
                                new Figure("I10", "58"),
                                new Text(
                                        " thỏa thuận quốc tế, trong đó Bộ Tư pháp ký 09 văn kiện; nội dung tập trung vào tương trợ tư pháp, dẫn độ, chuyển giao người bị kết án, đào tạo cán bộ và trao đổi kinh nghiệm xây dựng pháp luật.")),
                        "Bộ Công an",
                        "p2"),
                new Heading(3, "a) Văn kiện do địa phương ký"),
                Paragraph.of(
                        "Một số địa phương biên giới chủ động ký kết với địa phương nước bạn, mở đường dây trợ giúp pháp lý chung và bồi dưỡng nghiệp vụ hộ tịch."),
                money(),
                new Heading(1, "III. KIẾN NGHỊ, ĐỀ XUẤT"),
                Paragraph.of(
                        "Trên đây là báo cáo kết quả hợp tác quốc tế về pháp luật và cải cách tư pháp năm 2026, Bộ Tư pháp kính trình Thủ tướng Chính phủ."));
    }

    static Table money() {
        return new Table(
                "Vốn của chương trình, dự án theo loại tiền",
                List.of("Loại tiền", "Cam kết của dự án mới", "Giải ngân trong kỳ", "Số dự án"),
                List.of(3, 4, 4, 2),
                List.of(false, true, true, true),
                List.of(
                        List.of("Đô la Mỹ (USD)", "4.215.000,00", "6.902.118,40", "31"),
                        List.of("Yên Nhật (JPY)", "310.000.000", "248.500.000", "9"),
                        List.of("Euro (EUR)", "1.180.000,00", "902.340,75", "14")));
    }

    static boolean isMoney(WordText.Part part) {
        return part instanceof WordText.Table table
                && table.rows().getFirst().contains("Loại tiền")
                && table.rows().size() == 4;
    }

    private static Table coverage(int rows) {
        return new Table(
                "",
                List.of("STT", "Cơ quan", "Tình trạng"),
                List.of(1, 6, 3),
                List.of(false, false, false),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(i -> List.of(String.valueOf(i), "Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu", "Chưa gửi"))
                        .toList());
    }

    private static Table projects(int rows) {
        return new Table(
                "",
                List.of(
                        "STT",
                        "Tên chương trình, dự án",
                        "Đối tác",
                        "Cơ quan chủ quản",
                        "Thời gian",
                        "Tổng vốn",
                        "Loại tiền",
                        "Giải ngân trong kỳ",
                        "Lũy kế",
                        "Kết quả"),
                List.of(1, 6, 3, 3, 2, 3, 1, 3, 3, 4),
                List.of(false, false, false, false, false, true, false, true, true, false),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(i -> List.of(
                                String.valueOf(i),
                                "Tăng cường pháp luật và tư pháp tại Việt Nam, giai đoạn II (EU JULE II)",
                                "Liên minh châu Âu",
                                "Bộ Tư pháp",
                                "2025–2029",
                                "25.000.000,00",
                                "EUR",
                                "1.250.000,00",
                                "2.250.000,00",
                                "Đã tổ chức hội thảo khởi động; đang triển khai theo kế hoạch"))
                        .toList());
    }
}
