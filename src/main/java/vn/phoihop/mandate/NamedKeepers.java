package vn.phoihop.mandate;

import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.organisation.Agencies;
import vn.phoihop.organisation.AgenciesChanged;

/** Finds the agencies that reference data names by code as soon as they are there; one that is known is never replaced. */
@Component
class NamedKeepers {
    private static final String UNKNOWN = """
            select receiving_unit_code from mandate.mandate where receiving_unit is null and receiving_unit_code is not null
            union select acting_for_code from mandate.mandate where acting_for is null and acting_for_code is not null
            """;
    private final JdbcClient jdbc;
    private final Agencies agencies;

    NamedKeepers(JdbcClient jdbc, Agencies agencies) {
        this.jdbc = jdbc;
        this.agencies = agencies;
    }

    void name(MandateId id, String receivingUnitCode, String actingForCode) {
        jdbc.sql("update mandate.mandate set receiving_unit_code = :unit, acting_for_code = :authority where id = :id")
                .param("id", id)
                .param("unit", receivingUnitCode)
                .param("authority", actingForCode)
                .update();
    }

    @EventListener
    @Transactional
    void on(AgenciesChanged changed) {
        resolve();
    }

    @Transactional
    void resolve() {
        List<String> codes = jdbc.sql(UNKNOWN)
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
        for (String code : codes) agencies.findByCode(code).ifPresent(agency -> resolve(code, agency.id()));
    }

    private void resolve(String code, AgencyId agency) {
        for (String column : List.of("receiving_unit", "acting_for")) {
            jdbc.sql(
                            "update mandate.mandate set version = version + 1, %1$s = :agency where %1$s is null and %1$s_code = :code"
                                    .formatted(column))
                    .param("agency", agency)
                    .param("code", code)
                    .update();
        }
    }
}
