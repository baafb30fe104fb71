package vn.phoihop.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.journal.Journal;
import vn.phoihop.kernel.UserId;

/** After the right password: a new session, a new token for forms, an entry in the journal. */
@Component
class SignInCompletion {
    private final JdbcClient jdbc;
    private final AccountSessions sessions;
    private final CsrfTokenRepository tokens;
    private final Journal journal;

    SignInCompletion(JdbcClient jdbc, AccountSessions sessions, CsrfTokenRepository tokens, Journal journal) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.tokens = tokens;
        this.journal = journal;
    }

    @Transactional
    void complete(SignedInAccount account, HttpServletRequest request, HttpServletResponse response) {
        UserId id = account.viewer().user();
        jdbc.sql("update access.account set signed_in_at = clock_timestamp() where id = :id")
                .param("id", id)
                .update();
        journal.enter(account.viewer(), "SIGNED_IN", "account", id.value(), Map.of());
        sessions.open(id, request);
        tokens.saveToken(null, request, response);
    }
}
