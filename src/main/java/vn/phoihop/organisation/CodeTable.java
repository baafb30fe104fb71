package vn.phoihop.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Refused;

/** Writes external codes: on any day a code means one agency. */
@Repository
class CodeTable {
    private static final String INSERT =
            "insert into organisation.agency_code (agency, scheme, value, valid_from, valid_to, confidence) values (:agency, :scheme, :value, :from, :to, :confidence)";
    private static final String END =
            "update organisation.agency_code set valid_to = :to where id = :id and agency = :agency";
    private final JdbcClient jdbc;

    CodeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(AgencyId agency, CodeDraft draft) {
        var insert = jdbc.sql(INSERT)
                .param("agency", agency)
                .param("scheme", draft.scheme())
                .param("value", draft.value())
                .param("from", draft.from())
                .param("to", draft.to())
                .param("confidence", draft.confidence());
        try {
            insert.update();
        } catch (DataIntegrityViolationException e) {
            if (String.valueOf(e.getMessage()).contains("code_means_one_agency_a_day"))
                throw Refused.at("value", "AGENCY_CODE_DUPLICATE", draft.value());
            throw e;
        }
    }

    void end(AgencyId agency, UUID code, LocalDate lastDay) {
        try {
            int ended = jdbc.sql(END)
                    .param("to", lastDay)
                    .param("id", code)
                    .param("agency", agency)
                    .update();
            if (ended == 0) throw new NotFound(code);
        } catch (DataIntegrityViolationException e) {
            throw Refused.at("lastDay", "PERIOD_ORDER");
        }
    }
}
