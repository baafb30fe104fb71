package vn.phoihop.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Localized;
import vn.phoihop.platform.Records;
import vn.phoihop.regime.Regime.WindowRule;
import vn.phoihop.ui.Option;

/** Regimes as lists show them, and the agencies they may name. */
@Component
@Transactional(readOnly = true)
class RegimeQueries {
    private static final String LIST = """
            select r.id, r.code, r.name, r.window_rule, coalesce(a.name_vi, '') as receiving_unit, coalesce(f.code || ' – ' || f.version_no, '') as form,
              f.id as form_id, r.verified and not exists (
                select from regime.regime_deadline d where d.regime = r.id and not (d.verified and (d.window_from is null or d.window_verified))) as verified
            from regime.regime r left join organisation.v_agency a on a.id = r.receiving_unit left join regime.form f on f.id = r.form
            order by r.code
            """;
    private static final String AGENCIES = """
            select id, code || ' – ' || name_vi as label from organisation.v_agency
            where (valid_from is null or valid_from <= :on) and (valid_to is null or valid_to >= :on)
            order by code
            """;
    private final JdbcClient jdbc;

    RegimeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a campaign can be opened: somebody receives, and there is a form to fill in. */
    boolean anyComplete() {
        return jdbc.sql(
                        "select exists (select 1 from regime.regime where receiving_unit is not null and acting_for is not null and form is not null)")
                .query(Boolean.class)
                .single();
    }

    record Row(
            RegimeId id,
            String code,
            Localized name,
            WindowRule windowRule,
            String receivingUnit,
            String form,
            @Nullable FormId formId,
            boolean verified) {}

    record AgencyRow(AgencyId id, String label) {}

    List<Row> list() {
        return jdbc.sql(LIST).query(Records.of(Row.class)).list();
    }

    /** Agencies and units valid on the day, by code. */
    List<Option> agencies(LocalDate on) {
        return jdbc.sql(AGENCIES).param("on", on).query(Records.of(AgencyRow.class)).list().stream()
                .map(a -> new Option(a.id().value().toString(), a.label()))
                .toList();
    }

    /** Code and name, empty for none. */
    String agency(@Nullable AgencyId id) {
        if (id == null) return "";
        Optional<String> name = jdbc.sql("select code || ' – ' || name_vi from organisation.v_agency where id = :id")
                .param("id", id)
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .optional();
        return name.orElse("");
    }
}
