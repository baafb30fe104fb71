package vn.phoihop;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Tests begin on an empty database, whatever an earlier run or an earlier migration left in it: once for each process. */
@Component
class EmptyDatabase implements FlywayMigrationStrategy {
    private static final Set<String> EMPTIED = ConcurrentHashMap.newKeySet();
    private static final String DROP_ALL = """
            do $$ declare name text; begin
              for name in select nspname from pg_namespace where nspowner = current_user::regrole loop
                execute format('drop schema %I cascade', name);
              end loop;
            end $$
            """;

    @Override
    public void migrate(Flyway flyway) {
        DataSource owner = flyway.getConfiguration().getDataSource();
        JdbcTemplate sql = new JdbcTemplate(owner);
        if (EMPTIED.add(sql.queryForObject("select current_database()", String.class))) sql.execute(DROP_ALL);
        flyway.migrate();
    }
}
