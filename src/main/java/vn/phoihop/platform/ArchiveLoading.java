package vn.phoihop.platform;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.phoihop.platform.ArchiveManifest.Part;
import vn.phoihop.platform.ArchiveManifest.SequenceState;
import vn.phoihop.platform.Catalogue.Table;

/** Puts an archive's rows in the place of those that the migrations brought: all of them in one transaction of the owner's. */
record ArchiveLoading(ArchiveReader archive, CopyManager copy, JdbcTemplate sql) {
    static void load(ArchiveReader archive, Connection connection) throws SQLException, IOException {
        connection.setAutoCommit(false);
        JdbcTemplate sql = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        new ArchiveLoading(archive, connection.unwrap(PGConnection.class).getCopyAPI(), sql).load();
        connection.commit();
    }

    private void load() throws SQLException, IOException {
        List<Table> tables = new Catalogue(sql).tables();
        Map<String, Part> parts =
                archive.manifest().parts().stream().collect(Collectors.toMap(Part::table, Function.identity()));
        sameShape(tables, parts);
        triggers("disable", tables);
        sql.execute("truncate " + tables.stream().map(Table::name).collect(Collectors.joining(", ")) + " cascade");
        sql.execute("set constraints all deferred");
        for (Table table : tables) load(table, java.util.Objects.requireNonNull(parts.get(table.name())));
        sql.execute("set constraints all immediate");
        triggers("enable", tables);
        sequences();
    }

    /** The archive's words never reach an SQL statement unless the database itself knows them. */
    private static void sameShape(List<Table> tables, Map<String, Part> parts) {
        Map<String, String> here = tables.stream().collect(Collectors.toMap(Table::name, Table::columns));
        Map<String, String> there = parts.values().stream().collect(Collectors.toMap(Part::table, Part::columns));
        if (!here.equals(there)) throw ArchiveRefused.damaged("its tables are not those of its schema version");
    }

    /** Triggers tell of what people do; these rows have happened already. */
    private void triggers(String what, List<Table> tables) {
        for (Table table : tables) sql.execute("alter table " + table.name() + " " + what + " trigger user");
    }

    private void load(Table table, Part part) throws SQLException, IOException {
        try (InputStream rows = archive.stream(part)) {
            long loaded =
                    copy.copyIn("copy " + table.name() + " (" + table.columns() + ") from stdin", rows, 64 * 1024);
            if (loaded != part.rows())
                throw ArchiveRefused.damaged(part.file() + " gave " + loaded + " rows, not " + part.rows());
        }
    }

    private void sequences() {
        Map<String, SequenceState> known = archive.manifest().sequences().stream()
                .collect(Collectors.toMap(SequenceState::name, Function.identity()));
        for (SequenceState here : new Catalogue(sql).sequences()) {
            SequenceState state = known.getOrDefault(here.name(), here);
            sql.query("select setval(?::regclass, ?, ?)", row -> {}, here.name(), state.last(), state.called());
        }
    }
}
