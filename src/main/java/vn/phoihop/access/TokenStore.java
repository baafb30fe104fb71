package vn.phoihop.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.api.Scope;
import vn.phoihop.kernel.UserId;

/** Rows of tokens, found by digest. */
@Component
class TokenStore {
    private static final Duration USE_NOTED = Duration.ofMinutes(1);
    private static final String INSERT = """
            insert into access.token (id, account, name, digest, scopes, made_at, expires_at)
            values (:id, :account, :name, :digest, :scopes, :now, :expires)
            """;
    private static final String OPEN = """
            select id, account, scopes, used_at is null or used_at < :noted as unnoted
              from access.token where digest = :digest and revoked_at is null and expires_at > :now
            """;
    private static final String LIST = """
            select id, name, scopes, made_at, expires_at, used_at, revoked_at from access.token where account = :account
             order by revoked_at is not null, made_at desc
            """;
    private final JdbcClient jdbc;

    TokenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param unnoted whether its last use was noted longer than a minute ago */
    record Open(TokenId id, UserId account, Set<Scope> scopes, boolean unnoted) {}

    TokenId insert(UserId account, String name, String digest, Set<Scope> scopes, Instant now, Instant expires) {
        TokenId id = TokenId.next();
        jdbc.sql(INSERT)
                .param("id", id)
                .param("account", account)
                .param("name", name)
                .param("digest", digest)
                .param("scopes", scopes.stream().sorted().map(Scope::name).toArray(String[]::new))
                .param("now", now)
                .param("expires", expires)
                .update();
        return id;
    }

    @Transactional(readOnly = true)
    Optional<Open> find(String digest, Instant now) {
        return jdbc.sql(OPEN)
                .param("digest", digest)
                .param("now", now)
                .param("noted", now.minus(USE_NOTED))
                .query((row, n) -> new Open(
                        new TokenId(row.getObject("id", UUID.class)),
                        new UserId(row.getObject("account", UUID.class)),
                        scopes(row),
                        row.getBoolean("unnoted")))
                .optional();
    }

    @Transactional
    void noteUse(TokenId id, Instant now) {
        jdbc.sql("update access.token set used_at = :now where id = :id")
                .param("now", now)
                .param("id", id)
                .update();
    }

    @Transactional(readOnly = true)
    List<Token> list(UserId account) {
        return jdbc.sql(LIST)
                .param("account", account)
                .query((row, n) -> token(row))
                .list();
    }

    /** @return whether it was the account's and still open to be revoked */
    boolean revoke(TokenId id, UserId account, Instant now) {
        return jdbc.sql(
                                "update access.token set revoked_at = :now where id = :id and account = :account and revoked_at is null")
                        .param("now", now)
                        .param("id", id)
                        .param("account", account)
                        .update()
                == 1;
    }

    void revokeAll(UserId account, Instant now) {
        jdbc.sql("update access.token set revoked_at = :now where account = :account and revoked_at is null")
                .param("now", now)
                .param("account", account)
                .update();
    }

    private static Token token(ResultSet row) throws SQLException {
        return new Token(
                new TokenId(row.getObject("id", UUID.class)),
                row.getString("name"),
                scopes(row),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                instant(row, "used_at"),
                instant(row, "revoked_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Set<Scope> scopes(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("scopes").getArray())
                .map(Scope::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
