package vn.phoihop.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Stale;

/** Writes agencies. Every change of one, also of its reporting or its codes, is a new version of the agency. */
@Repository
class AgencyTable {
    private static final String INSERT = """
            insert into organisation.agency (id, version, code, name, type, parent, valid_from, symbol, place, letterhead, on_behalf_of, head_title, deputy_title, sort_order, verified, source)
            values (:id, 1, :code, :name::jsonb, :type, :parent, :validFrom, :symbol, :place, :letterhead, :onBehalfOf, :headTitle, :deputyTitle, :sortOrder, :verified, :source)
            """;
    private static final String UPDATE = """
            update organisation.agency set version = version + 1, code = :code, name = :name::jsonb, type = :type, parent = :parent, valid_from = :validFrom, symbol = :symbol, place = :place,
              letterhead = :letterhead, on_behalf_of = :onBehalfOf, head_title = :headTitle, deputy_title = :deputyTitle, sort_order = :sortOrder, verified = :verified
            where id = :id and version = :version
            """;
    private final JdbcClient jdbc;

    AgencyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(AgencyId id, AgencyDraft draft, String source) {
        unique(
                draft.code(),
                () -> bind(INSERT, id, draft).param("source", source).update());
    }

    void update(AgencyId id, int version, AgencyDraft draft) {
        unique(
                draft.code(),
                () -> current(
                        id, bind(UPDATE, id, draft).param("version", version).update()));
    }

    /** The version the form carried is still the one that stands. */
    void touch(AgencyId id, int version) {
        current(
                id,
                jdbc.sql("update organisation.agency set version = version + 1 where id = :id and version = :version")
                        .param("id", id)
                        .param("version", version)
                        .update());
    }

    void end(AgencyId id, @Nullable LocalDate lastDay, @Nullable AgencyId successor, boolean withoutSuccessor) {
        jdbc.sql(
                        "update organisation.agency set valid_to = :lastDay, successor = :successor, without_successor = :without where id = :id")
                .param("lastDay", lastDay)
                .param("successor", successor)
                .param("without", withoutSuccessor)
                .param("id", id)
                .update();
    }

    private JdbcClient.StatementSpec bind(String sql, AgencyId id, AgencyDraft draft) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("code", draft.code())
                .param("name", draft.name())
                .param("type", draft.type())
                .param("parent", draft.parent())
                .param("validFrom", draft.validFrom())
                .param("symbol", draft.symbol())
                .param("place", draft.place())
                .param("letterhead", draft.letterhead())
                .param("onBehalfOf", draft.onBehalfOf())
                .param("headTitle", draft.headTitle())
                .param("deputyTitle", draft.deputyTitle())
                .param("sortOrder", draft.sortOrder())
                .param("verified", draft.verified());
    }

    private static void current(AgencyId id, int updated) {
        if (updated == 0) throw new Stale(id);
    }

    private static void unique(String code, Runnable write) {
        try {
            write.run();
        } catch (DataIntegrityViolationException e) {
            if (String.valueOf(e.getMessage()).contains("agency_code_unique"))
                throw Refused.at("code", "AGENCY_CODE_DUPLICATE", code);
            throw e;
        }
    }
}
