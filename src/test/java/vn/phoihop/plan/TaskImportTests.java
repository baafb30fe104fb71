package vn.phoihop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.OfficeTest;
import vn.phoihop.access.AccountFixture;
import vn.phoihop.access.As;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.mandate.MandateId;
import vn.phoihop.organisation.AgencyFixture;

/** A task list comes from a workbook; what is wrong in it comes back marked, is mended and sent again. */
@OfficeTest
class TaskImportTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    AccountFixture accounts;

    @Autowired
    PlanningOffice office;

    @Autowired
    Planning planning;

    @Autowired
    BusinessDay businessDay;

    @Autowired
    JdbcClient db;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private PlanId plan;

    @BeforeEach
    void aPlanWithoutTasks() {
        AgencyId province = AgencyFixture.agency(context, "Tỉnh " + mark, ReportingGroup.PROVINCE, null);
        AgencyFixture.unit(context, "Sở Tư pháp " + mark, province);
        Viewer focal = accounts.account("focal-" + mark, province, Role.FOCAL_POINT);
        MandateId mandate = office.mandate("KL-" + mark, businessDay.today().minusDays(9), null);
        plan = planning.draft(PlanningOffice.draft(PlanKind.MANDATE, mandate), focal);
    }

    @Test
    void linesThatAreRightAreAppliedAndTheOthersComeBackMarked() throws IOException {
        byte[] template = mvc.get()
                .uri("/plans/" + plan.value() + "/import/template.xlsx")
                .with(As.user("focal-" + mark))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        byte[] filled = changed(template, sheet -> {
            line(
                    sheet,
                    1,
                    "1",
                    "Rà soát văn bản",
                    "Pháp luật; Cải cách tư pháp",
                    "Sở Tư pháp " + mark,
                    "1",
                    "20/12/2026");
            line(sheet, 2, "2", "Tập huấn", "Pháp luật", "Sở không có", "1", "31/02/2026");
            line(sheet, 3, "3", "Theo dõi", "Văn hóa", "tinh " + mark, "9", "Thường xuyên");
            line(sheet, 4, "1", "Trùng số", "Pháp luật", "Tỉnh " + mark, "", "Thường xuyên");
            sheet.getRow(3).getCell(3).setCellValue("Bảng theo dõi của tôi");
        });
        redirects(send(filled));
        assertThat(titles()).containsExactly("Rà soát văn bản");
        XSSFWorkbook back = open(annotated());
        XSSFRow first = back.getSheetAt(0).getRow(1);
        XSSFRow second = back.getSheetAt(0).getRow(2);
        int beside = TaskColumn.values().length;
        assertThat(first.getCell(beside).getStringCellValue()).isEqualTo("Đã nhập");
        assertThat(second.getCell(beside).getStringCellValue())
                .contains("Cơ quan chủ trì", "Sở không có", "Thời hạn hoàn thành", "31/02/2026");
        assertThat(red(second, TaskColumn.LEAD)).isTrue();
        assertThat(red(second, TaskColumn.DUE)).isTrue();
        assertThat(red(second, TaskColumn.TITLE)).isFalse();
        assertThat(red(back.getSheetAt(0).getRow(3), TaskColumn.FIELDS)).isTrue();
        assertThat(red(back.getSheetAt(0).getRow(4), TaskColumn.NO)).isTrue();
        assertThat(back.getSheetAt(0).getRow(3).getCell(3).getStringCellValue()).isEqualTo("Bảng theo dõi của tôi");

        byte[] mended = changed(annotated(), sheet -> {
            sheet.getRow(2).getCell(TaskColumn.LEAD.ordinal()).setCellValue("Tỉnh " + mark);
            sheet.getRow(2).getCell(TaskColumn.DUE.ordinal()).setCellValue("28/02/2027");
        });
        redirects(send(mended));
        assertThat(titles()).containsExactly("Rà soát văn bản", "Tập huấn");
        XSSFWorkbook again = open(annotated());
        assertThat(red(again.getSheetAt(0).getRow(2), TaskColumn.LEAD)).isFalse();
        assertThat(again.getSheetAt(0).getRow(1).getCell(beside).getStringCellValue())
                .isEqualTo("Đã nhập trước đây");
        redirects(send(mended));
        assertThat(titles()).hasSize(2);
        assertThat(db.sql(
                                "select o.address from plan.task t join plan.task_point s on s.task = t.id join mandate.v_point o on o.id = s.point where t.plan = :p order by t.ordinal")
                        .param("p", plan)
                        .query(String.class)
                        .list())
                .containsExactly("1", "1");
        assertThat(mvc.get().uri("/plans/" + plan.value() + "/import").with(As.user("focal-" + mark)))
                .hasStatusOk()
                .bodyText()
                .contains("nhiem-vu.xlsx");
    }

    @Test
    void whatIsNoTaskListIsRefusedWithAReason() {
        assertThat(send("TT,Nhiệm vụ".getBytes(), "nhiem-vu.csv"))
                .hasStatus(422)
                .bodyText()
                .contains("IMPORT_NOT_XLSX");
        byte[] other = changed(empty(), sheet -> {});
        assertThat(send(other)).hasStatus(422).bodyText().contains("IMPORT_COLUMNS_MISSING", "Cơ quan chủ trì");
    }

    private static void line(
            org.apache.poi.xssf.usermodel.XSSFSheet sheet,
            int row,
            String no,
            String title,
            String fields,
            String lead,
            String points,
            String due) {
        XSSFRow line = sheet.createRow(row);
        line.createCell(TaskColumn.NO.ordinal()).setCellValue(no);
        line.createCell(TaskColumn.TITLE.ordinal()).setCellValue(title);
        line.createCell(TaskColumn.PRODUCT.ordinal()).setCellValue("Báo cáo");
        line.createCell(TaskColumn.FIELDS.ordinal()).setCellValue(fields);
        line.createCell(TaskColumn.LEAD.ordinal()).setCellValue(lead);
        line.createCell(TaskColumn.POINTS.ordinal()).setCellValue(points);
        line.createCell(TaskColumn.DUE.ordinal()).setCellValue(due);
    }

    private static boolean red(XSSFRow row, TaskColumn column) {
        var style = row.getCell(column.ordinal()).getCellStyle();
        return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND;
    }

    private List<String> titles() {
        return db.sql("select title from plan.task where plan = :p order by ordinal")
                .param("p", plan)
                .query(String.class)
                .list();
    }

    private byte[] annotated() {
        UUID file = db.sql("select annotated from plan.task_import where plan = :p order by imported_at desc limit 1")
                .param("p", plan)
                .query(UUID.class)
                .single();
        return mvc.get()
                .uri("/files/" + file)
                .with(As.user("focal-" + mark))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    private MvcTestResult send(byte[] workbook) {
        return send(workbook, "nhiem-vu.xlsx");
    }

    private MvcTestResult send(byte[] bytes, String name) {
        return mvc.post()
                .uri("/plans/" + plan.value() + "/import")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                .with(As.user("focal-" + mark))
                .exchange();
    }

    private static byte[] empty() {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet("Bảng").createRow(0).createCell(0).setCellValue("Nhiệm vụ");
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static byte[] changed(byte[] bytes, Consumer<org.apache.poi.xssf.usermodel.XSSFSheet> change) {
        try (XSSFWorkbook workbook = open(bytes);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(workbook.getSheetAt(0));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void redirects(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
    }
}
