package vn.phoihop.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever fails waits, longer each time: after five failures for an account and thirty from a network, 2, 4, 8 … seconds, a quarter of an hour
 * at most. Kept in the database, so that all nodes know. An attempt counts before the password is looked at, so that a hundred at once do not
 * slip through; while somebody waits, the right password waits too. An hour without failures forgets.
 */
@Component
class SignInDelay {
    private static final int FREE_FOR_ACCOUNT = 5;
    private static final int FREE_FOR_NETWORK = 30;
    private static final String WAITING =
            "select max(blocked_until) from access.attempt where key in (:account, :network) and blocked_until > :now";
    private static final String COUNT = """
            insert into access.attempt as a (key, failures, last_at, blocked_until) values (:key, 1, :now, :now)
            on conflict (key) do update set last_at = :now,
              failures = case when a.last_at < :forgotten then 1 else a.failures + 1 end,
              blocked_until = case when a.last_at < :forgotten or a.failures + 1 < :free then :now
                else cast(:now as timestamptz) + interval '1 second' * least(900, 2 ^ least(20, a.failures + 2 - :free)) end
            """;
    private static final String FORGIVE_NETWORK = """
            update access.attempt set failures = greatest(0, failures - 1), blocked_until = :now where key = :network
            """;
    private final JdbcClient jdbc;
    private final Clock clock;

    SignInDelay(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts the attempt as failed until it is known better. @return how long to wait; zero when it may be looked at now */
    @Transactional
    Duration attempt(String username, String address) {
        Instant now = clock.instant();
        Duration wait = jdbc
                .sql(WAITING)
                .param("account", account(username))
                .param("network", network(address))
                .param("now", now)
                .query((row, number) -> row.getObject(1, OffsetDateTime.class))
                .list()
                .stream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(until -> Duration.between(now, until.toInstant()))
                .orElse(Duration.ZERO);
        if (wait.isZero()) {
            count(account(username), FREE_FOR_ACCOUNT, now);
            count(network(address), FREE_FOR_NETWORK, now);
        }
        return wait;
    }

    private void count(String key, int free, Instant now) {
        jdbc.sql(COUNT)
                .param("key", key)
                .param("free", free)
                .param("now", now)
                .param("forgotten", now.minus(Duration.ofHours(1)))
                .update();
    }

    /** It was the right password: the account starts anew, the network is as before. */
    @Transactional
    void forgive(String username, String address) {
        Instant now = clock.instant();
        jdbc.sql("delete from access.attempt where key = :account or last_at < :old")
                .param("account", account(username))
                .param("old", now.minus(Duration.ofDays(1)))
                .update();
        jdbc.sql(FORGIVE_NETWORK)
                .param("network", network(address))
                .param("now", now)
                .update();
    }

    static String account(String username) {
        return "account " + digest(username.strip().toLowerCase(Locale.ROOT));
    }

    static String network(String address) {
        return "network " + digest(Networks.of(address));
    }

    static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
