package vn.phoihop.regime;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.Localized;

/**
 * A report form as data: what is asked, in the order of the printed report. Codes are unique within the form.
 *
 * @param checks sums across indicators that must hold before a report is sent for review
 */
public record ReportForm(List<Section> sections, List<Indicator> indicators, List<Table> tables, List<Check> checks) {

    /**
     * @param code stable, such as II.1
     * @param number as printed, such as "II" or "1"; printed before the title
     * @param level 1 or 2
     * @param narrative whether paragraphs are written here
     * @param required at least one paragraph unless the report is nil
     * @param keptWhenNil asked even in a nil report (general part, assessment, directions, proposals)
     */
    public record Section(
            String code,
            String number,
            int level,
            Localized title,
            boolean narrative,
            boolean required,
            boolean keptWhenNil,
            List<String> indicators,
            List<String> tables,
            Localized guidance) {
        /** As it is printed: "II. Kết quả thực hiện". */
        public String heading(String lang) {
            return (number.isBlank() ? "" : number + ". ") + title.in(lang);
        }
    }

    public enum Kind {
        COUNT,
        STOCK,
        MONEY
    }

    /** What a register already counts for the agency and the window. Message key {@code register.<NAME>}. */
    public enum Register {
        PLANS_ISSUED,
        /** The sum of the three that follow, all of planned tasks; what was asked for beside the plan is {@link #TASKS_AD_HOC}. */
        TASKS_DUE,
        TASKS_ON_TIME,
        TASKS_LATE,
        TASKS_OVERDUE,
        TASKS_AD_HOC
    }

    /**
     * @param decimals digits after the comma that are accepted; 0 for counts
     * @param derivation null for a typed indicator
     * @param register fills a typed indicator, which the agency then confirms; null where no register knows it
     */
    public record Indicator(
            String code,
            Localized name,
            Localized unit,
            Kind kind,
            int decimals,
            boolean required,
            @Nullable Derivation derivation,
            @Nullable Register register) {}

    public enum Operation {
        COUNT,
        SUM
    }

    /**
     * How an indicator comes from the rows of a table.
     *
     * @param column what is summed; null when rows are counted. A MONEY column is summed per currency.
     * @param filterColumn counts only rows where this column holds one of the values; null takes all rows
     */
    public record Derivation(
            String table,
            Operation operation,
            @Nullable String column,
            @Nullable String filterColumn,
            List<String> filterValues) {}

    public enum Type {
        TEXT,
        LONG_TEXT,
        INTEGER,
        DECIMAL,
        DATE,
        MONEY,
        CHOICE,
        /** Several choices; typed and stored as their codes with commas between. */
        MULTI_CHOICE,
        YES_NO
    }

    public record Table(String code, Localized title, List<Column> columns) {
        public Optional<Column> column(String column) {
            return columns.stream().filter(c -> c.code().equals(column)).findFirst();
        }
    }

    /**
     * @param choices for CHOICE and MULTI_CHOICE only
     * @param inPeriod a DATE that must lie inside the data window
     * @param notBefore a DATE that must not lie before the date in this other column; null for none
     * @param width relative, for printing
     */
    public record Column(
            String code,
            Localized name,
            Type type,
            boolean required,
            List<Choice> choices,
            boolean inPeriod,
            @Nullable String notBefore,
            int width) {}

    public record Choice(String code, Localized name) {}

    public enum Relation {
        EQUAL,
        AT_MOST,
        AT_LEAST
    }

    /** The sum of the indicators on the left stands in the relation to the sum on the right. A missing value is not zero: then nothing is checked. */
    public record Check(List<String> left, Relation relation, List<String> right) {}

    public Optional<Section> section(String code) {
        return sections.stream().filter(s -> s.code().equals(code)).findFirst();
    }

    public Optional<Indicator> indicator(String code) {
        return indicators.stream().filter(i -> i.code().equals(code)).findFirst();
    }

    public Optional<Table> table(String code) {
        return tables.stream().filter(t -> t.code().equals(code)).findFirst();
    }
}
