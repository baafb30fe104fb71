package vn.phoihop.platform;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** One database on the embedded server, made with its two roles when it is first asked for. */
record LocalDatabase(LocalServer server, String name, DatabaseRole owner, DatabaseRole app) implements Database {
    private static final String SUPERUSER = "postgres";
    private static final String MAKE_ROLE = """
            do $$ begin
              if not exists (select from pg_roles where rolname = '%1$s') then create role %1$s login; end if;
              alter role %1$s nosuperuser nobypassrls password '%2$s';
            end $$
            """;

    static LocalDatabase open(DatabaseSettings settings) {
        if (!settings.database().matches("[a-z][a-z0-9_]{0,40}"))
            throw new CannotStart(
                    "phoihop.database must be lower-case letters, digits and _: " + settings.database() + ".");
        try {
            LocalServer server = LocalServer.share(LocalFolder.open(settings.var()), !settings.serving());
            try {
                return made(server, settings.database());
            } catch (IOException | SQLException | RuntimeException e) {
                server.close();
                throw e;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while PostgreSQL was starting.", e);
        } catch (IOException | SQLException e) {
            throw new CannotStart("The embedded PostgreSQL cannot be used: " + e.getMessage(), e);
        }
    }

    private static LocalDatabase made(LocalServer server, String name) throws IOException, SQLException {
        LocalDatabase database = new LocalDatabase(
                server, name, server.role("phoihop_owner", "owner"), server.role("phoihop_app", "app"));
        if (!server.visiting()) database.make(server.role(SUPERUSER, SUPERUSER));
        return database;
    }

    private void make(DatabaseRole superuser) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(url("postgres"), superuser.username(), superuser.password());
                Statement statement = connection.createStatement()) {
            for (DatabaseRole role : new DatabaseRole[] {owner, app})
                statement.execute(MAKE_ROLE.formatted(role.username(), role.password()));
            if (statement
                    .executeQuery("select from pg_database where datname = '" + name + "'")
                    .next()) return;
            statement.execute("create database " + name + " owner " + owner.username());
            statement.execute("revoke all on database " + name + " from public");
            statement.execute("grant connect on database " + name + " to " + app.username());
        }
    }

    @Override
    public String url() {
        return url(name);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL could not be stopped", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
