package vn.phoihop.regime;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Field;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.Period;
import vn.phoihop.kernel.ReportingGroup;

/**
 * A reporting regime (Decree 09/2019): what is reported by whom, to whom, by when.
 *
 * @param legalBasis as cited on papers, such as "Điều 9 Nghị định số 26/2024/NĐ-CP ngày 01 tháng 3 năm 2024 của Chính phủ về …"
 * @param reportSubject what a report is about, put into its abstract: "Kết quả …"
 * @param receivingUnit whose officers receive and compile; null until it is chosen
 * @param actingFor the authority the unit acts for, whose leader signs and clerk numbers the compiled report
 * @param salutation addressee of the compiled report
 * @param agencySalutation addressee of each agency's report
 * @param verified whether its numbers were checked against the published text
 * @param fields that its reports speak of
 */
public record Regime(
        RegimeId id,
        int version,
        String code,
        Localized name,
        String legalBasis,
        String reportSubject,
        WindowRule windowRule,
        List<Deadline> deadlines,
        @Nullable AgencyId receivingUnit,
        @Nullable AgencyId actingFor,
        String salutation,
        String agencySalutation,
        @Nullable FormId form,
        boolean verified,
        String basisNote,
        Set<Field> fields) {

    /** Which days a report covers (Decree 09/2019, art. 12). */
    public enum WindowRule {
        MONTH,
        QUARTER,
        HALF,
        NINE_MONTHS,
        YEAR;

        /** How many such reports a year has. */
        public int parts() {
            return switch (this) {
                case MONTH -> 12;
                case QUARTER -> 4;
                case HALF -> 2;
                case NINE_MONTHS, YEAR -> 1;
            };
        }
    }

    /**
     * "Before 25 December" is month 12, day 25, not inclusive.
     *
     * @param yearOffset added to the year of the campaign
     * @param inclusive whether the named day itself is still on time
     * @param rolls whether a deadline on a day off moves to the next working day
     * @param windowFrom of a window of the group's own, month and day (12-01); null takes the regime's rule
     */
    public record Deadline(
            ReportingGroup group,
            int month,
            int day,
            int yearOffset,
            boolean inclusive,
            boolean rolls,
            boolean verified,
            String basis,
            @Nullable String windowFrom,
            @Nullable String windowTo,
            boolean windowVerified) {

        /** The last day on time, before any rolling. */
        public LocalDate lastDay(int year) {
            LocalDate named = MonthDay.of(month, day).atYear(year + yearOffset);
            return inclusive ? named : named.minusDays(1);
        }

        /** The group's own window of a campaign's year: from 12-01 to 11-30 begins in the year before. */
        public Optional<Period> ownWindow(int year) {
            if (windowFrom == null || windowTo == null) return Optional.empty();
            LocalDate to = MonthDay.parse("--" + windowTo).atYear(year);
            LocalDate from = MonthDay.parse("--" + windowFrom).atYear(year);
            return Optional.of(new Period(from.isAfter(to) ? from.minusYears(1) : from, to));
        }
    }

    public Optional<Deadline> deadline(ReportingGroup group) {
        return deadlines.stream().filter(d -> d.group() == group).findFirst();
    }

    /** @param index which month, quarter or half; 1 for a year */
    public Period window(int year, int index) {
        return Windows.of(windowRule, year, index);
    }

    /** The window of one group: its own where the regime gives it one, the rule's otherwise. */
    public Period window(int year, int index, ReportingGroup group) {
        return deadline(group).flatMap(d -> d.ownWindow(year)).orElseGet(() -> window(year, index));
    }

    Regime using(FormId newForm) {
        return new Regime(
                id,
                version,
                code,
                name,
                legalBasis,
                reportSubject,
                windowRule,
                deadlines,
                receivingUnit,
                actingFor,
                salutation,
                agencySalutation,
                newForm,
                verified,
                basisNote,
                fields);
    }
}
