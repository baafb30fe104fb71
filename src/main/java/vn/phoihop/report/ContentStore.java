package vn.phoihop.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.kernel.Json;
import vn.phoihop.kernel.PersonId;
import vn.phoihop.kernel.Stale;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.platform.Records;

/** Writes what a revision says, section by section, in sets. */
@Repository
class ContentStore {

    private static final String STAMP = """
            insert into report.section_stamp (revision, section, version, saved_at, saved_by) values (:revision, :section, 1, :at, :by)
            on conflict (revision, section) do update set version = section_stamp.version + 1, saved_at = excluded.saved_at, saved_by = excluded.saved_by
             where section_stamp.version = :version
            returning version
            """;
    private static final String DROP_PARAGRAPHS =
            "delete from report.paragraph where revision = :revision and section = :section and not (id = any(:kept))";
    private static final String WRITE_PARAGRAPHS = """
            insert into report.paragraph (id, revision, section, ordinal, text, highlighted)
            select t.id, :revision, :section, t.ordinal, t.text, t.highlighted
              from unnest(:ids::uuid[], :texts::text[], :marks::boolean[]) with ordinality as t (id, text, highlighted, ordinal)
            on conflict (id) do update set ordinal = excluded.ordinal, text = excluded.text, highlighted = excluded.highlighted
             where paragraph.revision = excluded.revision and paragraph.section = excluded.section
            """;
    private static final String DROP_FIGURES =
            "delete from report.figure where revision = :revision and indicator = any(:indicators)";
    private static final String WRITE_FIGURES = """
            insert into report.figure (revision, indicator, currency, value, typed)
            select :revision, t.* from unnest(:indicators::text[], :currencies::text[], :values::numeric[], :typed::text[]) as t
            """;
    private static final String DROP_ROWS =
            "delete from report.table_row where revision = :revision and table_code = :table and not (id = any(:kept))";
    private static final String WRITE_ROWS = """
            insert into report.table_row (id, revision, table_code, ordinal, cells)
            select t.id, :revision, :table, t.ordinal, t.cells from unnest(:ids::uuid[], :cells::jsonb[]) with ordinality as t (id, cells, ordinal)
            on conflict (id) do update set ordinal = excluded.ordinal, cells = excluded.cells
             where table_row.revision = excluded.revision and table_row.table_code = excluded.table_code
            """;
    private static final List<String> COPY = List.of(
            "insert into report.paragraph (id, revision, section, ordinal, text, highlighted, origin) select gen_random_uuid(), :to, section, ordinal, text, highlighted, id from report.paragraph where revision = :from",
            "insert into report.figure (revision, indicator, currency, value, typed) select :to, indicator, currency, value, typed from report.figure where revision = :from",
            "insert into report.table_row (id, revision, table_code, ordinal, cells, origin) select gen_random_uuid(), :to, table_code, ordinal, cells, id from report.table_row where revision = :from",
            "insert into report.revision_drafter (revision, person) select :to, person from report.revision_drafter where revision = :from");
    private final JdbcClient jdbc;
    private final Clock clock;

    ContentStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Stamped(int version, Instant savedAt) {}

    /** @throws Stale when the section was saved by somebody else since the given version, 0 for never */
    Stamped stamp(RevisionId revision, String section, int version, Viewer by) {
        Instant now = clock.instant();
        int next = jdbc.sql(STAMP)
                .param("revision", revision)
                .param("section", section)
                .param("version", version)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new Stale(section));
        if (next != version + 1) throw new Stale(section);
        drafted(revision, by.person());
        return new Stamped(next, now);
    }

    void drafted(RevisionId revision, PersonId by) {
        jdbc.sql(
                        "insert into report.revision_drafter (revision, person) values (:revision, :person) on conflict do nothing")
                .param("revision", revision)
                .param("person", by)
                .update();
    }

    boolean isDrafter(RevisionId revision, PersonId person) {
        return jdbc.sql(
                        "select exists (select 1 from report.revision_drafter where revision = :revision and person = :person)")
                .param("revision", revision)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    void paragraphs(RevisionId revision, String section, List<Content.Paragraph> paragraphs) {
        UUID[] ids = paragraphs.stream().map(Content.Paragraph::id).toArray(UUID[]::new);
        jdbc.sql(DROP_PARAGRAPHS)
                .param("revision", revision)
                .param("section", section)
                .param("kept", ids)
                .update();
        jdbc.sql(WRITE_PARAGRAPHS)
                .param("revision", revision)
                .param("section", section)
                .param("ids", ids)
                .param("texts", paragraphs.stream().map(Content.Paragraph::text).toArray(String[]::new))
                .param(
                        "marks",
                        paragraphs.stream().map(Content.Paragraph::highlighted).toArray(Boolean[]::new))
                .update();
    }

    void figures(RevisionId revision, List<String> indicators, List<Content.Figure> figures) {
        jdbc.sql(DROP_FIGURES)
                .param("revision", revision)
                .param("indicators", indicators.toArray(String[]::new))
                .update();
        jdbc.sql(WRITE_FIGURES)
                .param("revision", revision)
                .param(
                        "indicators",
                        figures.stream().map(Content.Figure::indicator).toArray(String[]::new))
                .param(
                        "currencies",
                        figures.stream().map(Content.Figure::currency).toArray(String[]::new))
                .param("values", figures.stream().map(Content.Figure::value).toArray(BigDecimal[]::new))
                .param("typed", figures.stream().map(Content.Figure::typed).toArray(String[]::new))
                .update();
    }

    void rows(RevisionId revision, String table, List<Content.Row> rows) {
        UUID[] ids = rows.stream().map(Content.Row::id).toArray(UUID[]::new);
        jdbc.sql(DROP_ROWS)
                .param("revision", revision)
                .param("table", table)
                .param("kept", ids)
                .update();
        jdbc.sql(WRITE_ROWS)
                .param("revision", revision)
                .param("table", table)
                .param("ids", ids)
                .param("cells", rows.stream().map(r -> Json.text(r.cells())).toArray(String[]::new))
                .update();
    }

    /** Rows of one table, to compute from. */
    List<Map<String, String>> cells(RevisionId revision, String table) {
        record Cells(String cells) {}
        return jdbc
                .sql(
                        "select cells::text as cells from report.table_row where revision = :revision and table_code = :table order by ordinal")
                .param("revision", revision)
                .param("table", table)
                .query(Records.of(Cells.class))
                .list()
                .stream()
                .map(c -> Json.strings(c.cells()))
                .toList();
    }

    /** Everything into the next revision; each piece knows where it comes from. */
    void copy(RevisionId from, RevisionId to) {
        for (String sql : COPY)
            jdbc.sql(sql).param("from", from).param("to", to).update();
    }
}
