package vn.phoihop.plan;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a workbook of tasks, by the titles that the office gives them. They may stand in any order. */
enum TaskColumn {
    NO("TT", "", 6),
    HEADING("Nhóm nhiệm vụ", "heading", 24),
    TITLE("Nhiệm vụ", "title", 50),
    PRODUCT("Sản phẩm", "product", 26),
    FIELDS("Lĩnh vực", "fields", 20),
    LEAD("Cơ quan chủ trì", "lead", 30),
    COORDINATORS("Cơ quan phối hợp", "coordinators", 30),
    POINTS("Nội dung, nhiệm vụ giao", "points", 22),
    START("Bắt đầu", "startOn", 13),
    DUE("Thời hạn hoàn thành", "dueOn", 16),
    ORDER_NUMBER("Số văn bản giao đột xuất", "orderNumber", 18),
    ORDER_ON("Ngày văn bản giao", "orderOn", 13),
    ORDER_ISSUER("Cơ quan giao", "orderIssuer", 24);

    private final String title;
    private final String place;
    private final int width;

    TaskColumn(String title, String place, int width) {
        this.title = title;
        this.place = place;
        this.width = width;
    }

    String title() {
        return title;
    }

    /** In characters. */
    int width() {
        return width;
    }

    boolean required() {
        return this == NO || this == TITLE || this == FIELDS || this == LEAD || this == DUE;
    }

    static Optional<TaskColumn> titled(String text) {
        return Arrays.stream(values())
                .filter(c -> plain(c.title).equals(plain(text)))
                .findFirst();
    }

    /** The column of the field that a refusal is about. */
    static TaskColumn at(String place) {
        return Arrays.stream(values())
                .filter(c -> c.place.equals(place))
                .findFirst()
                .orElse(NO);
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceAll("[\\s*]+", " ")
                .strip()
                .toLowerCase(Locale.of("vi"));
    }
}
