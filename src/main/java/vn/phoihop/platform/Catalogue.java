package vn.phoihop.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import vn.phoihop.platform.ArchiveManifest.SequenceState;

/** The tables that the owner's role owns, as far as they are worth keeping. Names are quoted where they must be. */
record Catalogue(JdbcTemplate sql) {
    private static final String TABLES = """
            select format('%I.%I', n.nspname, c.relname) as name,
              (select string_agg(format('%I', attname), ', ' order by attnum) from pg_attribute
                where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
              (select string_agg(format('%I', a.attname), ', ' order by k.place) from pg_index i
                cross join lateral unnest(i.indkey::int2[]) with ordinality k (number, place)
                join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number
                where i.indrelid = c.oid and i.indisprimary) as key,
              array(select format('%I.%I', fn.nspname, fc.relname) from pg_constraint f
                join pg_class fc on fc.oid = f.confrelid join pg_namespace fn on fn.oid = fc.relnamespace
                where f.contype = 'f' and f.conrelid = c.oid and f.confrelid <> c.oid) as needs
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and not c.relispartition and n.nspowner = current_user::regrole and n.nspname <> 'flyway'
              and coalesce(obj_description(c.oid, 'pg_class'), '') not like 'transient%'
            order by 1
            """;
    private static final String SEQUENCES = """
            select format('%I.%I', schemaname, sequencename) as name, coalesce(last_value, start_value) as last, last_value is not null as called
            from pg_sequences where sequenceowner = current_user and schemaname <> 'flyway' order by 1
            """;
    private static final String ANYTHING = """
            select exists (select from pg_namespace where nspowner = current_user::regrole)
              or exists (select from pg_class where relowner = current_user::regrole)
            """;
    private static final RowMapper<Table> TABLE = (row, number) -> new Table(
            row.getString("name"), row.getString("columns"), row.getString("key"), Set.copyOf(List.of((String[])
                    row.getArray("needs").getArray())));

    /** @param needs the tables its rows point to */
    record Table(String name, String columns, String key, Set<String> needs) {}

    /** Each table after those its rows point to; of a circle, which only deferrable constraints allow, any first. */
    List<Table> tables() {
        List<Table> left = new ArrayList<>(sql.query(TABLES, TABLE));
        List<Table> sorted = new ArrayList<>();
        Set<String> waiting = new HashSet<>(left.stream().map(Table::name).toList());
        while (!left.isEmpty()) {
            Table next = left.stream()
                    .filter(table -> table.needs().stream().noneMatch(waiting::contains))
                    .findFirst()
                    .orElse(left.getFirst());
            left.remove(next);
            waiting.remove(next.name());
            sorted.add(next);
        }
        return sorted;
    }

    List<SequenceState> sequences() {
        return sql.query(SEQUENCES, Records.of(SequenceState.class));
    }

    boolean anything() {
        return Boolean.TRUE.equals(sql.queryForObject(ANYTHING, Boolean.class));
    }

    String schemaVersion() {
        return sql
                .queryForList(
                        "select version from flyway.flyway_schema_history where success and version is not null",
                        String.class)
                .stream()
                .max(Comparator.comparing(Long::valueOf))
                .orElse("0");
    }

    String mode() {
        return sql.queryForList("select value from platform.setting where key = ?", String.class, Mode.KEY).stream()
                .findFirst()
                .orElse("");
    }
}
