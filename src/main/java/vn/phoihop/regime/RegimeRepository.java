package vn.phoihop.regime;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Field;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.Stale;
import vn.phoihop.platform.Records;
import vn.phoihop.regime.Regime.Deadline;
import vn.phoihop.regime.Regime.WindowRule;

/** Regimes with their deadlines. */
@Repository
class RegimeRepository {
    private static final String SELECT = """
            select id, version, code, name, legal_basis, report_subject, window_rule, receiving_unit, acting_for, salutation, agency_salutation,
              form, verified, basis_note, array_to_string(fields, ',') as fields
            from regime.regime
            """;
    private static final String DEADLINES = """
            select reporting_group as group, month, day, year_offset, inclusive, rolls, verified, basis, window_from, window_to, window_verified
            from regime.regime_deadline where regime = :regime
            order by case reporting_group when 'CENTRAL_STATE' then 1 when 'ORG_CENTRAL' then 2 when 'PROVINCE' then 3 else 4 end
            """;
    private static final String INSERT = """
            insert into regime.regime (id, version, code, name, legal_basis, report_subject, window_rule, receiving_unit, acting_for, salutation,
              agency_salutation, form, verified, basis_note, fields)
            values (:id, 1, :code, :name::jsonb, :legalBasis, :reportSubject, :windowRule, :receivingUnit, :actingFor, :salutation,
              :agencySalutation, :form, :verified, :basisNote, string_to_array(:fields, ','))
            on conflict (code) do nothing
            """;
    private static final String UPDATE = """
            update regime.regime set version = version + 1, name = :name::jsonb, legal_basis = :legalBasis, report_subject = :reportSubject,
              window_rule = :windowRule, receiving_unit = :receivingUnit, acting_for = :actingFor, salutation = :salutation,
              agency_salutation = :agencySalutation, form = :form, verified = :verified, basis_note = :basisNote, fields = string_to_array(:fields, ',')
            where id = :id and version = :version
            """;
    private static final String INSERT_DEADLINE = """
            insert into regime.regime_deadline (regime, reporting_group, month, day, year_offset, inclusive, rolls, verified, basis, window_from,
              window_to, window_verified)
            values (:regime, :group, :month, :day, :yearOffset, :inclusive, :rolls, :verified, :basis, :windowFrom, :windowTo, :windowVerified)
            """;
    private final JdbcClient jdbc;

    RegimeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            RegimeId id,
            int version,
            String code,
            Localized name,
            String legalBasis,
            String reportSubject,
            WindowRule windowRule,
            @Nullable AgencyId receivingUnit,
            @Nullable AgencyId actingFor,
            String salutation,
            String agencySalutation,
            @Nullable FormId form,
            boolean verified,
            String basisNote,
            String fields) {}

    Optional<Regime> find(RegimeId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(Records.of(Row.class))
                .optional()
                .map(this::whole);
    }

    Optional<Regime> findByCode(String code) {
        return jdbc.sql(SELECT + "where code = :code")
                .param("code", code)
                .query(Records.of(Row.class))
                .optional()
                .map(this::whole);
    }

    List<Regime> list() {
        return jdbc.sql(SELECT + "order by code").query(Records.of(Row.class)).list().stream()
                .map(this::whole)
                .toList();
    }

    /** @return false when the code is taken */
    boolean insert(Regime regime) {
        boolean made = statement(INSERT, regime).param("code", regime.code()).update() == 1;
        if (made) insertDeadlines(regime);
        return made;
    }

    void update(Regime regime) {
        if (statement(UPDATE, regime).param("version", regime.version()).update() == 0) throw new Stale(regime.id());
        jdbc.sql("delete from regime.regime_deadline where regime = :id")
                .param("id", regime.id())
                .update();
        insertDeadlines(regime);
    }

    /** Remembers which agencies reference data means; an agency that was chosen is never replaced. */
    void nameAgencies(RegimeId id, String receivingUnitCode, String actingForCode) {
        jdbc.sql("update regime.regime set receiving_unit_code = :unit, acting_for_code = :authority where id = :id")
                .param("id", id)
                .param("unit", receivingUnitCode)
                .param("authority", actingForCode)
                .update();
    }

    List<String> unresolvedCodes() {
        return jdbc.sql("""
                        select receiving_unit_code from regime.regime where receiving_unit is null and receiving_unit_code is not null
                        union select acting_for_code from regime.regime where acting_for is null and acting_for_code is not null
                        """)
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    void resolve(String code, AgencyId agency) {
        for (String column : List.of("receiving_unit", "acting_for")) {
            jdbc.sql(
                            "update regime.regime set version = version + 1, %1$s = :agency where %1$s is null and %1$s_code = :code"
                                    .formatted(column))
                    .param("agency", agency)
                    .param("code", code)
                    .update();
        }
    }

    private Regime whole(Row r) {
        List<Deadline> deadlines = jdbc.sql(DEADLINES)
                .param("regime", r.id())
                .query(Records.of(Deadline.class))
                .list();
        var fields = Arrays.stream(r.fields().split(","))
                .filter(f -> !f.isEmpty())
                .map(Field::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new Regime(
                r.id(),
                r.version(),
                r.code(),
                r.name(),
                r.legalBasis(),
                r.reportSubject(),
                r.windowRule(),
                deadlines,
                r.receivingUnit(),
                r.actingFor(),
                r.salutation(),
                r.agencySalutation(),
                r.form(),
                r.verified(),
                r.basisNote(),
                fields);
    }

    private JdbcClient.StatementSpec statement(String sql, Regime regime) {
        return jdbc.sql(sql)
                .param("id", regime.id())
                .param("name", regime.name())
                .param("legalBasis", regime.legalBasis())
                .param("reportSubject", regime.reportSubject())
                .param("windowRule", regime.windowRule())
                .param("receivingUnit", regime.receivingUnit())
                .param("actingFor", regime.actingFor())
                .param("salutation", regime.salutation())
                .param("agencySalutation", regime.agencySalutation())
                .param("form", regime.form())
                .param("verified", regime.verified())
                .param("basisNote", regime.basisNote())
                .param(
                        "fields",
                        regime.fields().stream().sorted().map(Field::name).collect(Collectors.joining(",")));
    }

    private void insertDeadlines(Regime regime) {
        for (Deadline d : regime.deadlines()) {
            jdbc.sql(INSERT_DEADLINE)
                    .param("regime", regime.id())
                    .param("group", d.group())
                    .param("month", d.month())
                    .param("day", d.day())
                    .param("yearOffset", d.yearOffset())
                    .param("inclusive", d.inclusive())
                    .param("rolls", d.rolls())
                    .param("verified", d.verified())
                    .param("basis", d.basis())
                    .param("windowFrom", d.windowFrom())
                    .param("windowTo", d.windowTo())
                    .param("windowVerified", d.windowVerified())
                    .update();
        }
    }
}
