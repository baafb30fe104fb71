package vn.phoihop.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.kernel.Json;
import vn.phoihop.kernel.NotFound;

/** Reads what a revision says: one revision, one SQL. Who may read it was decided before ({@link SubmissionAccess}). */
@Repository
class ContentQueries {
    private static final String READ = """
            select r.nil,
                   (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'section', p.section, 'text', p.text, 'highlighted', p.highlighted) order by p.section, p.ordinal), '[]')
                      from report.paragraph p where p.revision = r.id)::text as paragraphs,
                   (select coalesce(jsonb_agg(jsonb_build_object('indicator', f.indicator, 'currency', f.currency, 'value', f.value::text, 'typed', f.typed) order by f.indicator, f.currency), '[]')
                      from report.figure f where f.revision = r.id)::text as figures,
                   (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'table', t.table_code, 'cells', t.cells) order by t.table_code, t.ordinal), '[]')
                      from report.table_row t where t.revision = r.id)::text as rows
              from report.revision r where r.id = :revision
            """;
    private static final String FIRST_DISPATCH =
            "select dispatched_on from report.revision where submission = :submission and withdrawn_on is null and dispatched_on is not null order by no limit 1";
    private static final String LAST_DISPATCHED =
            "select id from report.revision where submission = :submission and dispatched_at is not null and withdrawn_on is null order by no desc limit 1";
    private static final String STAMPS =
            "select section, version, saved_at from report.section_stamp where revision = :revision";
    private final JdbcClient jdbc;

    ContentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record TypedFigure(
            String indicator,
            String currency,
            @Nullable String value,
            @Nullable String typed) {
        Content.Figure figure() {
            return new Content.Figure(indicator, currency, value == null ? null : new BigDecimal(value), typed);
        }
    }

    record Stamp(String section, int version, java.time.Instant savedAt) {}

    Content read(RevisionId revision) {
        return jdbc.sql(READ)
                .param("revision", revision)
                .query((row, n) -> new Content(
                        row.getBoolean("nil"),
                        List.of(Json.read(row.getString("paragraphs"), Content.Paragraph[].class)),
                        List.of(Json.read(row.getString("figures"), TypedFigure[].class)).stream()
                                .map(TypedFigure::figure)
                                .toList(),
                        List.of(Json.read(row.getString("rows"), Content.Row[].class))))
                .optional()
                .orElseThrow(() -> new NotFound(revision));
    }

    /** The first dispatch that was never withdrawn. */
    Optional<LocalDate> firstDispatch(SubmissionId submission) {
        return jdbc.sql(FIRST_DISPATCH)
                .param("submission", submission)
                .query(LocalDate.class)
                .optional();
    }

    /** What the receiver may read: the last revision that was dispatched and not withdrawn. */
    Optional<RevisionId> lastDispatched(SubmissionId submission) {
        return jdbc.sql(LAST_DISPATCHED)
                .param("submission", submission)
                .query(UUID.class)
                .optional()
                .map(RevisionId::new);
    }

    Map<String, Stamp> stamps(RevisionId revision) {
        return jdbc
                .sql(STAMPS)
                .param("revision", revision)
                .query(vn.phoihop.platform.Records.of(Stamp.class))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Stamp::section, s -> s));
    }
}
