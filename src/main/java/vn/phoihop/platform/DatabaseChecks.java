package vn.phoihop.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What must be true of a database before anything is done to it. */
final class DatabaseChecks {
    private static final int OLDEST = 150_000;
    private static final String MIGHT =
            "select rolsuper or rolbypassrls or rolcreaterole or pg_has_role(oid, ?, 'member') from pg_roles where rolname = current_user";

    private DatabaseChecks() {}

    static void pass(Database database, DatabaseSettings settings) {
        try (Connection owner = connect(database, database.owner());
                Connection app = connect(database, database.app())) {
            version(owner);
            weak(app, database);
            if (settings.serving()) mode(owner, settings.demonstration());
        } catch (SQLException e) {
            throw new CannotStart("The database at " + database.url() + " failed: " + e.getMessage(), e);
        }
    }

    private static Connection connect(Database database, DatabaseRole role) {
        DataSource source = new RoleDataSource(database, role);
        try {
            return source.getConnection();
        } catch (SQLException e) {
            String state = String.valueOf(e.getSQLState());
            String reason = state.startsWith("08") ? "cannot be reached" : "does not let " + role.username() + " in";
            throw new CannotStart("The database at " + database.url() + " " + reason + " (" + e.getMessage() + ").", e);
        }
    }

    private static void version(Connection connection) throws SQLException {
        JdbcTemplate sql = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        Integer version = sql.queryForObject("select current_setting('server_version_num')::int", Integer.class);
        if (version != null && version < OLDEST)
            throw new CannotStart("PostgreSQL " + connection.getMetaData().getDatabaseProductVersion()
                    + " is too old: 15 is the oldest that will do.");
    }

    private static void weak(Connection connection, Database database) throws SQLException {
        try (var statement = connection.prepareStatement(MIGHT)) {
            statement.setString(1, database.owner().username());
            try (ResultSet row = statement.executeQuery()) {
                if (row.next() && row.getBoolean(1))
                    throw new CannotStart("The role " + database.app()
                            + " may do too much: the application's role must be neither a superuser, nor"
                            + " the owner or a member of it, nor able to make roles or to pass row security.");
            }
        }
    }

    private static void mode(Connection connection, boolean demonstration) {
        JdbcTemplate sql = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        Boolean known = sql.queryForObject("select to_regclass('platform.setting') is not null", Boolean.class);
        if (!Boolean.TRUE.equals(known)) return;
        sql.queryForList("select value from platform.setting where key = ?", String.class, Mode.KEY)
                .forEach(mark -> Mode.of(demonstration).accept(mark));
    }
}
