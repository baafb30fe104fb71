package vn.phoihop.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.phoihop.kernel.ReportingGroup.CENTRAL_STATE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.phoihop.OfficeTest;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Viewer;

@OfficeTest
class ComposerTests extends CompilingOffice {
    @Test
    void composerWorksByPlainForms() {
        AgencyId a = reporter("Bộ K", CENTRAL_STATE);
        open(a);
        accepted(a, told("Bộ K ký một thỏa thuận.", Map.of("A2", "1")));
        post("/campaigns/" + campaign.value() + "/consolidations", officer, Map.of(), 302);
        ConsolidationId id = consolidations.findByCampaign(campaign).getFirst().id();
        String path = "/consolidations/" + id.value();
        String plain = db.sql(
                        "select p.id::text from report.paragraph p join consolidation.consolidation_pin n on n.revision = p.revision where n.consolidation = :id and p.text = 'Đoạn thường.'")
                .param("id", id)
                .query(String.class)
                .single();
        post(path + "/items", officer, Map.of("paragraph", plain, "section", "II"), 302);
        post(path + "/items", officer, Map.of("paragraph", plain, "section", "II"), 422);
        post(
                path + "/items",
                officer,
                Map.of("paragraph", java.util.UUID.randomUUID().toString()),
                404);
        post(path + "/highlights", officer, Map.of("section", "II"), 302);
        post(path + "/editorials", officer, Map.of("section", "II", "text", "  "), 422);
        post(path + "/editorials", officer, Map.of("section", "II", "text", "Lời biên tập."), 302);
        Item first = items.list(id).getFirst();
        String item = path + "/items/" + first.id().value();
        post(item + "/text", officer, Map.of("itemVersion", "0", "text", "Đoạn đã sửa.", "section", "II"), 302);
        post(item + "/text", officer, Map.of("itemVersion", "0", "text", "Sửa ở cửa sổ khác.", "section", "II"), 409);
        post(item + "/down", officer, Map.of("section", "II"), 302);
        assertThat(items.list(id))
                .extracting(Item::text)
                .containsExactly("Bộ K ký một thỏa thuận.", "Đoạn đã sửa.", "Lời biên tập.");
        post(item + "/up", officer, Map.of(), 302);
        post(item + "/removal", officer, Map.of(), 302);
        post(path + "/pins", officer, Map.of(), 302);
        get(path + "?section=II&show=UNUSED&q=doan", officer)
                .contains("Đoạn thường.", "Lời biên tập.", "biên tập")
                .doesNotContain("Đoạn đã sửa.");
        get(path + "/left-out", officer).contains("Đoạn thường.");
        post(path + "/submission", officer, Map.of("version", "" + version(id)), 302);
        post(path + "/return", head, Map.of("version", "" + version(id), "reason", " "), 422);
        post(path + "/return", head, Map.of("version", "" + version(id), "reason", "Thiếu phần V."), 302);
        get("/", officer).contains("Thiếu phần V.");
    }

    @Test
    void nobodyElseSeesOrMovesIt() {
        AgencyId a = reporter("Bộ I", CENTRAL_STATE);
        open(a);
        accepted(a, told("Bộ I ký một thỏa thuận.", Map.of("A2", "1")));
        ConsolidationId id = compiling.draft(campaign, officer);
        Viewer stranger = account(a, Role.FOCAL_POINT, Role.SIGNER, Role.CLERK, Role.OFFICER, Role.HEAD);
        for (String path : List.of(
                "",
                "/report",
                "/report.docx",
                "/report.html",
                "/report.json",
                "/report.pdf",
                "/totals",
                "/totals/A2",
                "/coverage",
                "/left-out")) notFound("/consolidations/" + id.value() + path, stranger);
        notFound("/campaigns/" + campaign.value() + "/consolidations", stranger);
        assertThatThrownBy(() -> compiling.draft(campaign, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> compiling.pinAgain(id, stranger)).isInstanceOf(NotFound.class);
        refused("FORBIDDEN", () -> compiling.pinAgain(id, head));
    }
}
