package vn.phoihop.mandate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Field;
import vn.phoihop.kernel.Json;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Stale;
import vn.phoihop.mandate.Mandate.Identity;
import vn.phoihop.mandate.Mandate.Relation;
import vn.phoihop.platform.Records;

/** Directing documents with their relations and the outline that is being made. */
@Repository
class MandateRepository {
    private static final String SELECT = """
            select id, version, state, kind, symbol, title, issuer, issued_on, issued_on_verified, effective_from, effective_to,
              array_to_string(fields, ',') as fields, verified, basis_note, receiving_unit, acting_for, demonstration
            from mandate.mandate where id = :id
            """;
    private static final String INSERT = """
            insert into mandate.mandate (id, version, state, kind, symbol, title, issuer, issued_on, issued_on_verified, effective_from, effective_to, fields,
              verified, basis_note, receiving_unit, acting_for, demonstration)
            values (:id, 1, :state, :kind, :symbol, :title::jsonb, :issuer, :issuedOn, :issuedOnVerified, :effectiveFrom, :effectiveTo,
              string_to_array(:fields, ','), :verified, :basisNote, :receivingUnit, :actingFor, :demonstration)
            """;
    private static final String UPDATE = """
            update mandate.mandate set version = version + 1, state = :state, kind = :kind, symbol = :symbol, title = :title::jsonb, issuer = :issuer,
              issued_on = :issuedOn, issued_on_verified = :issuedOnVerified, effective_from = :effectiveFrom, effective_to = :effectiveTo,
              fields = string_to_array(:fields, ','), verified = :verified, basis_note = :basisNote
            where id = :id and version = :version
            """;
    private static final String OLDER = """
            with recursive older (id) as (
              select other from mandate.relation where mandate = any (:from)
              union
              select r.other from mandate.relation r join older o on r.mandate = o.id)
            select id from older
            """;
    private final JdbcClient jdbc;

    MandateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            MandateId id,
            int version,
            MandateState state,
            MandateKind kind,
            String symbol,
            Localized title,
            String issuer,
            @Nullable LocalDate issuedOn,
            boolean issuedOnVerified,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            String fields,
            boolean verified,
            String basisNote,
            @Nullable AgencyId receivingUnit,
            @Nullable AgencyId actingFor,
            boolean demonstration) {
        Mandate whole() {
            Identity identity = new Identity(
                    kind,
                    symbol,
                    title,
                    issuer,
                    issuedOn,
                    issuedOnVerified,
                    effectiveFrom,
                    effectiveTo,
                    StoredMandates.constants(fields, Field.class),
                    verified,
                    basisNote);
            return new Mandate(id, version, state, identity, receivingUnit, actingFor, demonstration);
        }
    }

    Optional<Mandate> find(MandateId id) {
        return jdbc.sql(SELECT)
                .param("id", id)
                .query(Records.of(Row.class))
                .optional()
                .map(Row::whole);
    }

    void insert(Mandate mandate) {
        named(
                mandate,
                () -> statement(INSERT, mandate)
                        .param("receivingUnit", mandate.receivingUnit())
                        .param("actingFor", mandate.actingFor())
                        .param("demonstration", mandate.demonstration())
                        .update());
    }

    void update(Mandate mandate) {
        int changed = named(
                mandate,
                () -> statement(UPDATE, mandate)
                        .param("version", mandate.version())
                        .update());
        if (changed == 0) throw new Stale(mandate.id());
    }

    void delete(MandateId id) {
        jdbc.sql("delete from mandate.mandate where id = :id").param("id", id).update();
    }

    List<Relation> relations(MandateId id) {
        return jdbc.sql("select kind, other from mandate.relation where mandate = :id order by kind, other")
                .param("id", id)
                .query(Records.of(Relation.class))
                .list();
    }

    /** Those that {@code from} stand on, at any remove. */
    List<MandateId> older(Collection<MandateId> from) {
        return jdbc.sql(OLDER)
                .param("from", from.stream().map(MandateId::value).toArray(java.util.UUID[]::new))
                .query((row, number) -> new MandateId(row.getObject(1, java.util.UUID.class)))
                .list();
    }

    void relate(MandateId id, Collection<Relation> relations) {
        jdbc.sql("delete from mandate.relation where mandate = :id")
                .param("id", id)
                .update();
        for (Relation relation : relations) {
            jdbc.sql("insert into mandate.relation (mandate, kind, other) values (:id, :kind, :other)")
                    .param("id", id)
                    .param("kind", relation.kind())
                    .param("other", relation.other())
                    .update();
        }
    }

    Outline outline(MandateId id) {
        return jdbc.sql("select rows from mandate.outline where mandate = :id")
                .param("id", id)
                .query((row, number) -> Json.read(Objects.requireNonNull(row.getString(1)), OutlineRow[].class))
                .optional()
                .map(rows -> new Outline(List.of(rows)))
                .orElse(Outline.NOTHING);
    }

    void keepOutline(MandateId id, Outline outline) {
        jdbc.sql("""
                        insert into mandate.outline (mandate, rows) values (:id, :rows::jsonb)
                        on conflict (mandate) do update set rows = excluded.rows
                        """).param("id", id).param("rows", Json.text(outline.rows())).update();
    }

    void dropOutline(MandateId id) {
        jdbc.sql("delete from mandate.outline where mandate = :id")
                .param("id", id)
                .update();
    }

    /** Somebody put the same symbol of the same day in force before. */
    private static <T> T named(Mandate mandate, java.util.function.Supplier<T> write) {
        try {
            return write.get();
        } catch (DuplicateKeyException taken) {
            throw Refused.at("symbol", "MANDATE_DUPLICATE", mandate.identity().symbol());
        }
    }

    private JdbcClient.StatementSpec statement(String sql, Mandate mandate) {
        Identity identity = mandate.identity();
        return jdbc.sql(sql)
                .param("id", mandate.id())
                .param("state", mandate.state())
                .param("kind", identity.kind())
                .param("symbol", identity.symbol())
                .param("title", identity.title())
                .param("issuer", identity.issuer())
                .param("issuedOn", identity.issuedOn())
                .param("issuedOnVerified", identity.issuedOnVerified())
                .param("effectiveFrom", identity.effectiveFrom())
                .param("effectiveTo", identity.effectiveTo())
                .param("fields", names(identity.fields()))
                .param("verified", identity.verified())
                .param("basisNote", identity.basisNote());
    }

    static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }
}
