package vn.phoihop.platform;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Begins each transaction by telling the database who is looking, until it ends: what row-level security will ask. The driver sends
 * {@code begin} together with this statement, so it costs one round trip.
 */
class ViewerTransactions extends JdbcTransactionManager {
    private static final String TELL = "select set_config('phoihop.viewer', ?, true)";
    private final ObjectProvider<CurrentViewer> viewer;

    ViewerTransactions(DataSource dataSource, ObjectProvider<CurrentViewer> viewer) {
        super(dataSource);
        this.viewer = viewer;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        String who = viewer.stream()
                .flatMap(current -> current.find().stream())
                .map(id -> id.value().toString())
                .findFirst()
                .orElse("");
        super.doBegin(transaction, definition);
        try {
            tell(who);
        } catch (SQLException e) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("The database could not be told who is looking", e);
        }
    }

    private void tell(String who) throws SQLException {
        DataSource source = Objects.requireNonNull(getDataSource());
        ConnectionHolder holder =
                (ConnectionHolder) Objects.requireNonNull(TransactionSynchronizationManager.getResource(source));
        try (PreparedStatement statement = holder.getConnection().prepareStatement(TELL)) {
            statement.setString(1, who);
            statement.execute();
        }
    }
}
