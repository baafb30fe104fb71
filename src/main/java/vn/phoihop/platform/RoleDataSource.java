package vn.phoihop.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** New connections of one role. */
final class RoleDataSource extends AbstractDataSource {
    private final Database database;
    private final DatabaseRole role;

    RoleDataSource(Database database, DatabaseRole role) {
        this.database = database;
        this.role = role;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(role.username(), role.password());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", username);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "phoihop");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("reWriteBatchedInserts", "true");
        return DriverManager.getConnection(database.url(), properties);
    }
}
