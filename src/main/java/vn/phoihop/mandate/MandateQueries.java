package vn.phoihop.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Field;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.platform.Records;
import vn.phoihop.ui.Option;
import vn.phoihop.ui.Slice;

/** Directing documents as their pages show them on the business day. */
@Component
@Transactional(readOnly = true)
class MandateQueries {
    private static final String LIST = """
            select m.id, m.kind, m.symbol, m.title, m.issuer, m.issued_on, m.issued_on_verified, array_to_string(m.fields, ',') as fields, m.verified,
              m.demonstration, m.standing, (select count(*) from mandate.point p where p.mandate = m.id)::int as points, count(*) over () as total
            from (select m.*, %s from mandate.v_mandate m where %s) m
            where (:text = '' or position(organisation.plain(:text) in m.search) > 0)
              and (:kind::text is null or m.kind = :kind) and (:field::text is null or :field = any (m.fields))
              and (:standing::text is null or m.standing = :standing)
            order by (m.standing = 'DRAFT') desc, m.issued_on desc nulls last, m.symbol, m.id
            limit :size offset :offset
            """.formatted(Standing.SQL, MandateAccess.SEEN);
    private static final String CHAINS = """
            with recursive reach (root, id) as (
              select mandate, mandate from mandate.relation
              union select other, other from mandate.relation
              union select c.root, case when r.mandate = c.id then r.other else r.mandate end
              from reach c join mandate.relation r on c.id in (r.mandate, r.other))
            select c.chain, m.id, m.kind, m.symbol, m.title, m.issued_on, m.issued_on_verified, m.demonstration, %s,
              coalesce((select string_agg(r.kind || E'\t' || o.kind || E'\t' || o.symbol, E'\n' order by o.issued_on, o.symbol)
                from mandate.relation r join mandate.v_mandate o on o.id = r.other where r.mandate = m.id), '') as relations
            from (select min(root::text) as chain, id from reach group by id) c join mandate.v_mandate m on m.id = c.id
            where %s and (:id::uuid is null or c.chain = (select min(root::text) from reach where id = :id))
            order by m.issued_on nulls last, m.symbol
            """.formatted(Standing.SQL, MandateAccess.SEEN);
    private static final String HEAD = """
            select m.ends_on, m.replaced_by, r.symbol as replaced_by_symbol, %s, coalesce(u.name_vi, '') as unit_vi, coalesce(u.name_en, '') as unit_en,
              coalesce(a.name_vi, '') as authority_vi, coalesce(a.name_en, '') as authority_en
            from mandate.v_mandate m left join mandate.v_mandate r on r.id = m.replaced_by
            left join organisation.v_agency u on u.id = m.receiving_unit left join organisation.v_agency a on a.id = m.acting_for
            where m.id = :id and %s
            """.formatted(Standing.SQL, MandateAccess.SEEN);
    private static final String OTHERS = """
            select m.id, m.symbol || ' – ' || m.title_vi as label from mandate.v_mandate m
            where m.state = 'IN_FORCE' and m.id <> :id order by m.issued_on desc nulls last, m.symbol
            """;
    private final JdbcClient jdbc;
    private final BusinessDay businessDay;

    MandateQueries(JdbcClient jdbc, BusinessDay businessDay) {
        this.jdbc = jdbc;
        this.businessDay = businessDay;
    }

    record Row(
            MandateId id,
            MandateKind kind,
            String symbol,
            Localized title,
            String issuer,
            @Nullable LocalDate issuedOn,
            boolean issuedOnVerified,
            String fields,
            boolean verified,
            boolean demonstration,
            Standing standing,
            int points,
            long total) {
        Set<Field> fieldSet() {
            return StoredMandates.constants(fields, Field.class);
        }
    }

    /** What a document's page says that its own record does not. */
    record Head(
            @Nullable LocalDate endsOn,
            @Nullable MandateId replacedBy,
            @Nullable String replacedBySymbol,
            Standing standing,
            String unitVi,
            String unitEn,
            String authorityVi,
            String authorityEn) {
        Localized unit() {
            return Localized.of(unitVi, unitEn);
        }

        Localized authority() {
            return Localized.of(authorityVi, authorityEn);
        }
    }

    Slice.Of<Row> list(MandateFilter filter, Slice slice, Viewer viewer) {
        List<Row> rows = seen(LIST, viewer)
                .param("text", filter.text())
                .param("kind", filter.kind())
                .param("field", filter.field())
                .param("standing", filter.standing())
                .param("size", slice.size())
                .param("offset", slice.offset())
                .query(Records.of(Row.class))
                .list();
        return new Slice.Of<>(rows, rows.isEmpty() ? 0 : rows.getFirst().total(), slice);
    }

    /** Documents that stand on one another, oldest first; the chain with the newest document first. */
    List<List<ChainRow>> chains(Viewer viewer) {
        Map<String, List<ChainRow>> chains = new LinkedHashMap<>();
        for (ChainRow row : rows(null, viewer))
            chains.computeIfAbsent(row.chain(), c -> new ArrayList<>()).add(row);
        return chains.values().stream()
                .sorted(java.util.Comparator.comparing(MandateQueries::newest).reversed())
                .toList();
    }

    /** The chain in which a document stands, oldest first; empty when it stands alone. */
    List<ChainRow> chain(MandateId id, Viewer viewer) {
        return rows(id, viewer);
    }

    Head head(MandateId id, Viewer viewer) {
        return seen(HEAD, viewer)
                .param("id", id)
                .query(Records.of(Head.class))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Those that one may stand on: all that are or were in force. */
    List<Option> others(@Nullable MandateId id) {
        return jdbc
                .sql(OTHERS)
                .param("id", id == null ? new MandateId(Viewer.SYSTEM.agency().value()) : id)
                .query(Records.of(StoredMandates.Choice.class))
                .list()
                .stream()
                .map(StoredMandates.Choice::option)
                .toList();
    }

    boolean isEmpty() {
        return jdbc.sql("select 1 from mandate.mandate limit 1")
                .query(Integer.class)
                .optional()
                .isEmpty();
    }

    private List<ChainRow> rows(@Nullable MandateId id, Viewer viewer) {
        return seen(CHAINS, viewer)
                .param("id", id)
                .query(Records.of(ChainRow.class))
                .list();
    }

    private static LocalDate newest(List<ChainRow> chain) {
        return Objects.requireNonNullElse(chain.getLast().issuedOn(), LocalDate.MAX);
    }

    private JdbcClient.StatementSpec seen(String sql, Viewer viewer) {
        return jdbc.sql(sql).param("units", MandateAccess.units(viewer)).param("on", businessDay.today());
    }
}
