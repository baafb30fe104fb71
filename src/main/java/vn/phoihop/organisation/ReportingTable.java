package vn.phoihop.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.kernel.AgencyId;

/** Writes to whom agencies report: one answer a day, periods beside each other. */
@Repository
class ReportingTable {
    private static final String REPLACE_SAME_START =
            "delete from organisation.agency_reporting where agency = :agency and valid_from is not distinct from :from::date";
    private static final String CLOSE_RUNNING = """
            update organisation.agency_reporting set valid_to = :from::date - 1
            where agency = :agency and daterange(valid_from, valid_to, '[]') @> :from::date
            """;
    private static final String INSERT = """
            insert into organisation.agency_reporting (agency, reporting_group, reports_to, valid_from, valid_to, verified)
            values (:agency, :group, :reportsTo, :from,
              (select min(valid_from) - 1 from organisation.agency_reporting where agency = :agency and valid_from > coalesce(:from::date, '-infinity')), :verified)
            """;
    private final JdbcClient jdbc;

    ReportingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From the day on, up to the next change that is already known. */
    void change(AgencyId agency, ReportingDraft draft) {
        run(REPLACE_SAME_START, agency, draft.from());
        if (draft.from() != null) run(CLOSE_RUNNING, agency, draft.from());
        if (draft.group() != null) add(agency, draft);
    }

    private void add(AgencyId agency, ReportingDraft draft) {
        jdbc.sql(INSERT)
                .param("agency", agency)
                .param("group", draft.group())
                .param("reportsTo", draft.reportsTo())
                .param("from", draft.from())
                .param("verified", draft.verified())
                .update();
    }

    private void run(String sql, AgencyId agency, @Nullable LocalDate from) {
        jdbc.sql(sql).param("agency", agency).param("from", from).update();
    }
}
