package vn.phoihop.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.Refused;
import vn.phoihop.ui.Dates;

/**
 * The first sheet of a workbook of tasks.
 *
 * @param columns where each column stands. @param rows those below the titles in which something is written
 */
record TaskSheet(
        XSSFWorkbook workbook, XSSFSheet sheet, int titles, Map<TaskColumn, Integer> columns, List<Line> rows) {
    private static final int TITLES_WITHIN = 20;
    private static final int MOST_ROWS = 5000;
    private static final DataFormatter SHOWN = new DataFormatter();

    /** @param index of the row in the sheet */
    record Line(int index, Map<TaskColumn, String> texts) {
        String text(TaskColumn column) {
            return texts.getOrDefault(column, "");
        }
    }

    /** @throws Refused IMPORT_NOT_XLSX, IMPORT_COLUMNS_MISSING, IMPORT_TOO_LONG */
    static TaskSheet read(byte[] bytes) {
        try {
            return read(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
        } catch (IOException | POIXMLException notOne) {
            throw Refused.at("file", "IMPORT_NOT_XLSX");
        }
    }

    private static TaskSheet read(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.getSheetAt(0);
        for (int i = sheet.getFirstRowNum(); i >= 0 && i <= Math.min(TITLES_WITHIN, sheet.getLastRowNum()); i++) {
            Map<TaskColumn, Integer> columns = columns(sheet.getRow(i));
            if (columns.containsKey(TaskColumn.TITLE) && columns.containsKey(TaskColumn.LEAD))
                return new TaskSheet(workbook, sheet, i, complete(columns), lines(sheet, i, columns));
        }
        throw Refused.at("file", "IMPORT_COLUMNS_MISSING", TaskColumn.TITLE.title() + ", " + TaskColumn.LEAD.title());
    }

    private static Map<TaskColumn, Integer> columns(@Nullable Row row) {
        Map<TaskColumn, Integer> columns = new EnumMap<>(TaskColumn.class);
        if (row != null)
            for (Cell cell : row)
                TaskColumn.titled(text(cell)).ifPresent(c -> columns.putIfAbsent(c, cell.getColumnIndex()));
        return columns;
    }

    private static Map<TaskColumn, Integer> complete(Map<TaskColumn, Integer> columns) {
        List<String> missing = new ArrayList<>();
        for (TaskColumn column : TaskColumn.values())
            if (column.required() && !columns.containsKey(column)) missing.add(column.title());
        if (!missing.isEmpty()) throw Refused.at("file", "IMPORT_COLUMNS_MISSING", String.join(", ", missing));
        return columns;
    }

    private static List<Line> lines(XSSFSheet sheet, int titles, Map<TaskColumn, Integer> columns) {
        List<Line> lines = new ArrayList<>();
        for (int i = titles + 1; i <= sheet.getLastRowNum(); i++) {
            Line line = line(sheet.getRow(i), i, columns);
            if (!line.texts().isEmpty()) lines.add(line);
        }
        if (lines.size() > MOST_ROWS) throw Refused.at("file", "IMPORT_TOO_LONG", MOST_ROWS);
        return lines;
    }

    private static Line line(@Nullable Row row, int index, Map<TaskColumn, Integer> columns) {
        Map<TaskColumn, String> texts = new EnumMap<>(TaskColumn.class);
        if (row != null)
            columns.forEach((column, at) -> {
                String text = text(row.getCell(at));
                if (!text.isEmpty()) texts.put(column, text);
            });
        return new Line(index, texts);
    }

    /** As it is shown, but days as the office writes them whatever their format. */
    private static String text(@Nullable Cell cell) {
        if (cell == null) return "";
        boolean number = cell.getCellType() == CellType.NUMERIC;
        if (number && DateUtil.isCellDateFormatted(cell)) return day(cell.getLocalDateTimeCellValue());
        String text = cell.getCellType() == CellType.FORMULA ? "" : SHOWN.formatCellValue(cell);
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
                .strip();
    }

    private static String day(LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        return Dates.format(day);
    }
}
