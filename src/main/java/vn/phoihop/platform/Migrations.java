package vn.phoihop.platform;

import java.util.Arrays;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes the schema of a given version, for an import. */
record Migrations(Database database) {
    private static final String UNDO = """
            do $$ declare name text; begin
              for name in select nspname from pg_namespace where nspowner = current_user::regrole loop
                execute format('drop schema %I cascade', name);
              end loop;
            end $$
            """;

    boolean know(String version) {
        MigrationVersion wanted = MigrationVersion.fromVersion(version);
        return Arrays.stream(flyway(MigrationVersion.LATEST).load().info().all())
                .anyMatch(migration -> wanted.equals(migration.getVersion()));
    }

    void to(String version) {
        flyway(MigrationVersion.fromVersion(version)).load().migrate();
    }

    void toNewest() {
        flyway(MigrationVersion.LATEST).load().migrate();
    }

    /** For a database that was empty before: it is again. */
    void undo() {
        new JdbcTemplate(new RoleDataSource(database, database.owner())).execute(UNDO);
    }

    private FluentConfiguration flyway(MigrationVersion target) {
        return Flyway.configure()
                .dataSource(new RoleDataSource(database, database.owner()))
                .locations("classpath:db/migration")
                .defaultSchema("flyway")
                .createSchemas(true)
                .placeholders(Map.of("app", database.app().username()))
                .target(target);
    }
}
