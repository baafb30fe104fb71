package vn.phoihop.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.phoihop.plan.TaskQueries.Lead;
import vn.phoihop.plan.TaskQueries.Point;

/** An empty workbook of tasks, with who may lead and which points may be served on a second sheet. */
final class TaskTemplate {
    private static final String LISTS = "Danh mục";
    private static final List<String> FIELDS = List.of("Pháp luật", "Cải cách hành chính", "Cải cách tư pháp");
    private static final int ROWS = 500;
    private static final byte[] GROUND = {(byte) 0xff, (byte) 0xe8, (byte) 0xee, (byte) 0xf7};
    private final XSSFWorkbook workbook = new XSSFWorkbook();

    static byte[] of(List<Lead> leads, List<Point> points) {
        TaskTemplate template = new TaskTemplate();
        template.tasks(leads.size());
        template.lists(leads, points);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            template.workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tasks(int leads) {
        XSSFSheet sheet = workbook.createSheet("Nhiệm vụ");
        XSSFRow titles = sheet.createRow(0);
        XSSFCellStyle style = heading();
        XSSFCellStyle text = workbook.createCellStyle();
        text.setWrapText(true);
        text.setVerticalAlignment(VerticalAlignment.TOP);
        for (TaskColumn column : TaskColumn.values()) {
            int at = column.ordinal();
            titles.createCell(at).setCellValue(column.title() + (column.required() ? " *" : ""));
            titles.getCell(at).setCellStyle(style);
            sheet.setColumnWidth(at, column.width() * 256);
            sheet.setDefaultColumnStyle(at, text);
        }
        sheet.createFreezePane(2, 1);
        choose(sheet, TaskColumn.LEAD, "'" + LISTS + "'!$A$2:$A$" + (leads + 1));
        choose(sheet, TaskColumn.FIELDS, "'" + LISTS + "'!$C$2:$C$" + (FIELDS.size() + 1));
    }

    /** Offered, not forced: a cell may name several. */
    private static void choose(XSSFSheet sheet, TaskColumn column, String range) {
        var helper = sheet.getDataValidationHelper();
        var validation = helper.createValidation(
                helper.createFormulaListConstraint(range),
                new CellRangeAddressList(1, ROWS, column.ordinal(), column.ordinal()));
        validation.setShowErrorBox(false);
        sheet.addValidationData(validation);
    }

    private void lists(List<Lead> leads, List<Point> points) {
        XSSFSheet sheet = workbook.createSheet(LISTS);
        XSSFCellStyle style = heading();
        XSSFRow titles = sheet.createRow(0);
        List<String> names =
                List.of("Cơ quan, đơn vị", "", "Lĩnh vực", "", "Nội dung, nhiệm vụ giao", "Tóm tắt nội dung");
        for (int i = 0; i < names.size(); i++) {
            titles.createCell(i).setCellValue(names.get(i));
            titles.getCell(i).setCellStyle(style);
        }
        for (int i = 0; i < leads.size(); i++) put(sheet, i + 1, 0, leads.get(i).name());
        for (int i = 0; i < FIELDS.size(); i++) put(sheet, i + 1, 2, FIELDS.get(i));
        for (int i = 0; i < points.size(); i++) {
            put(sheet, i + 1, 4, points.get(i).symbol() + ": " + points.get(i).address());
            put(sheet, i + 1, 5, points.get(i).shortText());
        }
        put(
                sheet,
                FIELDS.size() + 3,
                2,
                "Thời hạn: ngày/tháng/năm, hoặc Thường xuyên. TT là khóa của dòng, không dùng lại.");
        sheet.setColumnWidth(0, 44 * 256);
        sheet.setColumnWidth(2, 30 * 256);
        sheet.setColumnWidth(4, 26 * 256);
        sheet.setColumnWidth(5, 80 * 256);
    }

    private static void put(XSSFSheet sheet, int row, int at, String text) {
        XSSFRow to = sheet.getRow(row);
        (to == null ? sheet.createRow(row) : to).createCell(at).setCellValue(text);
    }

    private XSSFCellStyle heading() {
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFillForegroundColor(new XSSFColor(GROUND));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
