package vn.phoihop.mandate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Field;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.platform.Records;
import vn.phoihop.ui.Option;

/** The door to directing documents, on the database. */
@Service
@Transactional(readOnly = true)
class StoredMandates implements Mandates {
    private static final String GET = """
            select id, kind, symbol, title, issuer, issued_on, effective_from, ends_on, array_to_string(fields, ',') as fields, receiving_unit, acting_for,
              demonstration
            from mandate.v_mandate where id = :id and state = 'IN_FORCE'
            """;
    private static final String OPTIONS = """
            select id, symbol || ' – ' || case :language when 'en' then title_en else title_vi end as label from mandate.v_mandate
            where state = 'IN_FORCE' and daterange(effective_from, ends_on, '[]') @> :on::date
            order by issued_on desc nulls last, symbol
            """;
    private static final String POINTS = """
            select id, parent, ordinal, address, label, text, quoted, array_to_string(groups, ',') as groups, array_to_string(fields, ',') as fields
            from mandate.point where mandate = (select id from mandate.mandate where id = :mandate and state = 'IN_FORCE') order by ordinal
            """;
    private final JdbcClient jdbc;

    StoredMandates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Facts(
            MandateId id,
            MandateKind kind,
            String symbol,
            Localized title,
            String issuer,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate endsOn,
            String fields,
            @Nullable AgencyId receivingUnit,
            @Nullable AgencyId actingFor,
            boolean demonstration) {
        MandateFacts whole() {
            return new MandateFacts(
                    id,
                    kind,
                    symbol,
                    title,
                    issuer,
                    issuedOn,
                    effectiveFrom,
                    endsOn,
                    constants(fields, Field.class),
                    receivingUnit,
                    actingFor,
                    demonstration);
        }
    }

    record Point(
            PointId id,
            @Nullable PointId parent,
            int ordinal,
            String address,
            String label,
            String text,
            boolean quoted,
            String groups,
            String fields) {
        MandatePoint whole() {
            return new MandatePoint(
                    id,
                    parent,
                    ordinal,
                    address,
                    label,
                    text,
                    quoted,
                    constants(groups, ReportingGroup.class),
                    constants(fields, Field.class));
        }
    }

    record Choice(MandateId id, String label) {
        Option option() {
            return new Option(id.value().toString(), label);
        }
    }

    @Override
    public MandateFacts get(MandateId id) {
        return jdbc.sql(GET)
                .param("id", id)
                .query(Records.of(Facts.class))
                .optional()
                .map(Facts::whole)
                .orElseThrow(() -> new NotFound(id));
    }

    @Override
    public List<Option> options(LocalDate on, String language) {
        return jdbc
                .sql(OPTIONS)
                .param("on", on)
                .param("language", language)
                .query(Records.of(Choice.class))
                .list()
                .stream()
                .map(Choice::option)
                .toList();
    }

    @Override
    public List<MandatePoint> points(MandateId id) {
        return jdbc.sql(POINTS).param("mandate", id).query(Records.of(Point.class)).list().stream()
                .map(Point::whole)
                .toList();
    }

    /** In the order of their declaration. */
    static <E extends Enum<E>> Set<E> constants(String names, Class<E> type) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(name -> Enum.valueOf(type, name))
                .sorted()
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
