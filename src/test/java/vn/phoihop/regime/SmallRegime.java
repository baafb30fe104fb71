package vn.phoihop.regime;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Json;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Uuid7;
import vn.phoihop.regime.ReportForm.Column;
import vn.phoihop.regime.ReportForm.Indicator;
import vn.phoihop.regime.ReportForm.Kind;
import vn.phoihop.regime.ReportForm.Register;
import vn.phoihop.regime.ReportForm.Section;
import vn.phoihop.regime.ReportForm.Table;
import vn.phoihop.regime.ReportForm.Type;

/** A yearly regime with a form of three sections: I in words, II with counts, money and a table, V without duty. Due 24 December. */
public final class SmallRegime {
    private SmallRegime() {}

    public static RegimeId keep(JdbcClient db, AgencyId unit, AgencyId authority) {
        UUID form = Uuid7.next();
        UUID regime = Uuid7.next();
        db.sql(
                        "insert into regime.form (id, version, code, version_no, name, state, definition) values (:id, 1, :code, 1, '{\"vi\":\"Mẫu nhỏ\"}', 'DRAFT', :definition::jsonb)")
                .param("id", form)
                .param("code", "F-" + form)
                .param("definition", Json.text(form()))
                .update();
        db.sql("""
                        insert into regime.regime (id, version, code, name, legal_basis, report_subject, window_rule, receiving_unit, acting_for, salutation,
                          agency_salutation, form, verified, basis_note, fields)
                        values (:id, 1, :code, '{"vi":"Chế độ nhỏ"}', 'Điều 9 Nghị định số 26/2024/NĐ-CP', 'Kết quả hợp tác quốc tế về pháp luật', 'YEAR',
                          :unit, :authority, 'Thủ tướng Chính phủ', 'Bộ Tư pháp', :form, false, '', array['LAW'])
                        """)
                .param("id", regime)
                .param("code", "R-" + regime)
                .param("unit", unit)
                .param("authority", authority)
                .param("form", form)
                .update();
        for (ReportingGroup group : ReportingGroup.values()) deadline(db, regime, group);
        return new RegimeId(regime);
    }

    private static void deadline(JdbcClient db, UUID regime, ReportingGroup group) {
        db.sql("""
                        insert into regime.regime_deadline (regime, reporting_group, month, day, year_offset, inclusive, rolls, verified, basis, window_verified)
                        values (:regime, :group, 12, :day, 0, false, false, true, 'Điều 9', false)
                        """)
                .param("regime", regime)
                .param("group", group)
                .param("day", group == ReportingGroup.ASSOCIATION ? 15 : 25)
                .update();
    }

    private static ReportForm form() {
        return new ReportForm(
                List.of(
                        section("I", 1, "Tình hình chung", true, List.of("A1"), List.of()),
                        section("II", 1, "Kết quả thực hiện", true, List.of("A2", "M1", "A3"), List.of("T1")),
                        section("V", 1, "Kiến nghị, đề xuất", false, List.of(), List.of())),
                List.of(
                        registered("A1", "Số văn bản đã ban hành", "văn bản", Register.PLANS_ISSUED),
                        indicator("A2", "Thỏa thuận quốc tế ký trong kỳ", "văn kiện", Kind.COUNT),
                        indicator("M1", "Vốn giải ngân trong kỳ", "tiền tệ", Kind.MONEY),
                        registered("A3", "Nhiệm vụ quá hạn", "nhiệm vụ", Register.TASKS_OVERDUE)),
                List.of(new Table(
                        "T1",
                        Localized.vi("Điều ước và thỏa thuận quốc tế"),
                        List.of(column("name", "Tên văn kiện", Type.TEXT), column("partner", "Đối tác", Type.TEXT)))),
                List.of());
    }

    private static Section section(
            String code, int level, String title, boolean required, List<String> indicators, List<String> tables) {
        boolean kept = !code.equals("II");
        return new Section(
                code, code, level, Localized.vi(title), true, required, kept, indicators, tables, Localized.vi(""));
    }

    private static Indicator indicator(String code, String name, String unit, Kind kind) {
        return new Indicator(code, Localized.vi(name), Localized.vi(unit), kind, 2, false, null, null);
    }

    private static Indicator registered(String code, String name, String unit, Register register) {
        return new Indicator(code, Localized.vi(name), Localized.vi(unit), Kind.COUNT, 0, false, null, register);
    }

    private static Column column(String code, String name, Type type) {
        return new Column(code, Localized.vi(name), type, false, List.of(), false, null, 40);
    }
}
