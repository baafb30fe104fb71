package vn.phoihop.regime;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.kernel.Json;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Stale;
import vn.phoihop.platform.Records;

/** Forms with their definition as one document. */
@Repository
class FormRepository {
    private static final String SELECT =
            "select id, version, code, version_no, name, state, definition::text as definition from regime.form ";
    private static final String INSERT = """
            insert into regime.form (id, version, code, version_no, name, state, definition)
            values (:id, 1, :code, :versionNo, :name::jsonb, :state, :definition::jsonb)
            on conflict (code, version_no) do nothing
            """;
    private static final String UPDATE = """
            update regime.form set version = version + 1, name = :name::jsonb, state = :state, definition = :definition::jsonb
            where id = :id and version = :version
            """;
    private final JdbcClient jdbc;
    private final Map<FormId, Parsed> parsed = new ConcurrentHashMap<>();

    FormRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            FormId id,
            int version,
            String code,
            int versionNo,
            Localized name,
            FormVersion.State state,
            String definition) {}

    /** A definition is long and rarely changes: as long as its text is the same it is parsed once. */
    private record Parsed(String text, ReportForm definition) {}

    private FormVersion form(Row row) {
        Parsed last = parsed.compute(
                row.id,
                (id, known) -> known != null && known.text.equals(row.definition)
                        ? known
                        : new Parsed(row.definition, Json.read(row.definition, ReportForm.class)));
        return new FormVersion(row.id, row.version, row.code, row.versionNo, row.name, row.state, last.definition);
    }

    FormVersion get(FormId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(Records.of(Row.class))
                .optional()
                .map(this::form)
                .orElseThrow(() -> new NotFound(id));
    }

    Optional<FormVersion> find(String code, int versionNo) {
        return jdbc.sql(SELECT + "where code = :code and version_no = :versionNo")
                .param("code", code)
                .param("versionNo", versionNo)
                .query(Records.of(Row.class))
                .optional()
                .map(this::form);
    }

    int lastVersionNo(String code) {
        return jdbc.sql("select coalesce(max(version_no), 0) from regime.form where code = :code")
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    /** @return false when there is that version of the code already */
    boolean insert(FormVersion form) {
        return statement(INSERT, form)
                        .param("code", form.code())
                        .param("versionNo", form.versionNo())
                        .update()
                == 1;
    }

    void update(FormVersion form) {
        if (statement(UPDATE, form).param("version", form.version()).update() == 0) throw new Stale(form.id());
    }

    void delete(FormVersion form) {
        int gone = jdbc.sql("delete from regime.form where id = :id and version = :version and state = 'DRAFT'")
                .param("id", form.id())
                .param("version", form.version())
                .update();
        if (gone == 0) throw new Stale(form.id());
    }

    private JdbcClient.StatementSpec statement(String sql, FormVersion form) {
        return jdbc.sql(sql)
                .param("id", form.id())
                .param("name", form.name())
                .param("state", form.state())
                .param("definition", Json.text(form.definition()));
    }
}
