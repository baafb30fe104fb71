package vn.phoihop.access;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.UserId;
import vn.phoihop.platform.Records;

/** What a password is compared with. Only accounts in use have any. */
@Component
class CredentialsQuery {
    private final JdbcClient jdbc;

    CredentialsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Credentials(UserId id, String passwordHash) {}

    @Transactional(readOnly = true)
    Optional<Credentials> find(String username) {
        if (username.indexOf('\0') >= 0) return Optional.empty();
        return jdbc.sql("select id, password_hash from access.account where username = lower(:username) and active")
                .param("username", username.strip())
                .query(Records.of(Credentials.class))
                .optional();
    }
}
