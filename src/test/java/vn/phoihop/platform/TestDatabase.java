package vn.phoihop.platform;

import org.springframework.jdbc.core.JdbcTemplate;

/** A further database on the tests' own server, empty whenever it is asked for. */
record TestDatabase(Database database) implements AutoCloseable {
    static TestDatabase make(DatabaseSettings office, String name) {
        DatabaseSettings settings = new DatabaseSettings(office.var(), name, false, true, null);
        TestDatabase made = new TestDatabase(LocalDatabase.open(settings));
        new Migrations(made.database).undo();
        return made;
    }

    JdbcTemplate app() {
        return new JdbcTemplate(new RoleDataSource(database, database.app()));
    }

    JdbcTemplate owner() {
        return new JdbcTemplate(new RoleDataSource(database, database.owner()));
    }

    boolean isEmpty() {
        return !new Catalogue(owner()).anything();
    }

    @Override
    public void close() {
        database.close();
    }
}
