package vn.phoihop.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** Writes into the user's own workbook what became of each line: wrong cells red, the reasons beside the line. Everything else stays as it was. */
final class TaskMarks {
    private static final String TITLE = "Kết quả nhập";
    private static final int WIDTH = 60 * 256;
    private static final byte[] RED = {(byte) 0xff, (byte) 0xf4, (byte) 0xb6, (byte) 0xb3};
    private final TaskSheet sheet;
    private final int beside;
    /** Styles with and without the red ground, by the style they were made from: a workbook has room for 64 000 only. */
    private final Map<Integer, XSSFCellStyle> red = new HashMap<>();

    private final Map<Integer, XSSFCellStyle> cleared = new HashMap<>();

    TaskMarks(TaskSheet sheet) {
        this.sheet = sheet;
        this.beside = place();
        XSSFRow titles = sheet.sheet().getRow(sheet.titles());
        XSSFCell title = cell(titles, beside);
        title.setCellValue(TITLE);
        title.setCellStyle(titles.getCell(sheet.columns().getOrDefault(TaskColumn.TITLE, 0))
                .getCellStyle());
        sheet.sheet().setColumnWidth(beside, WIDTH);
    }

    /** Where it stood before, or behind the last column. */
    private int place() {
        Row titles = sheet.sheet().getRow(sheet.titles());
        for (var cell : titles) if (cell.toString().equals(TITLE)) return cell.getColumnIndex();
        return titles.getLastCellNum();
    }

    /** What became of a line, in words; what was red of it before is no longer. */
    void say(TaskSheet.Line line, String words) {
        XSSFRow row = sheet.sheet().getRow(line.index());
        sheet.columns().values().forEach(at -> clear(row, at));
        clear(row, beside);
        XSSFCell cell = cell(row, beside);
        cell.setCellValue(words);
    }

    void red(TaskSheet.Line line, TaskColumn column) {
        XSSFRow row = sheet.sheet().getRow(line.index());
        paint(cell(row, sheet.columns().getOrDefault(column, beside)));
        paint(cell(row, beside));
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            sheet.workbook().write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void paint(XSSFCell cell) {
        XSSFCellStyle from = cell.getCellStyle();
        if (isRed(from)) return;
        cell.setCellStyle(red.computeIfAbsent((int) from.getIndex(), index -> {
            XSSFCellStyle style = copy(from);
            style.setFillForegroundColor(new XSSFColor(RED));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        }));
    }

    private void clear(XSSFRow row, int at) {
        XSSFCell cell = row.getCell(at);
        if (cell == null || !isRed(cell.getCellStyle())) return;
        XSSFCellStyle from = cell.getCellStyle();
        cell.setCellStyle(cleared.computeIfAbsent((int) from.getIndex(), index -> {
            XSSFCellStyle style = copy(from);
            style.setFillPattern(FillPatternType.NO_FILL);
            return style;
        }));
    }

    private XSSFCellStyle copy(CellStyle from) {
        XSSFCellStyle style = sheet.workbook().createCellStyle();
        style.cloneStyleFrom(from);
        return style;
    }

    private static boolean isRed(XSSFCellStyle style) {
        XSSFColor ground = style.getFillForegroundXSSFColor();
        return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
                && ground != null
                && Arrays.equals(ground.getARGB(), RED);
    }

    private static XSSFCell cell(XSSFRow row, int at) {
        XSSFCell cell = row.getCell(at);
        return cell == null ? row.createCell(at) : cell;
    }
}
