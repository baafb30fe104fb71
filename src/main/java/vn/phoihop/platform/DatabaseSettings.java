package vn.phoihop.platform;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties {@code phoihop.*} about the database.
 *
 * @param var folder of the embedded server, used when no address is given
 * @param database name of the database on the embedded server
 * @param demonstration whether this is the demonstration: its databases and the production's are never mixed
 * @param serving false for commands, which may visit a database that a running program owns
 * @param datasource any PostgreSQL from 15 on, instead of the embedded one
 */
@ConfigurationProperties("phoihop")
record DatabaseSettings(
        @DefaultValue("var") Path var,
        @DefaultValue("phoihop") String database,
        @DefaultValue("false") boolean demonstration,
        @DefaultValue("true") boolean serving,
        @Nullable Address datasource) {

    /** {@code phoihop.datasource.url}, {@code .owner.username}, {@code .owner.password}, {@code .app.username}, {@code .app.password}. */
    record Address(String url, DatabaseRole owner, DatabaseRole app) implements Database {
        @Override
        public void close() {}
    }
}
