package vn.phoihop.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.phoihop.kernel.UserId;
import vn.phoihop.platform.Records;

/** Answers to requests that may be repeated, for a day. */
@Repository
class KeptAnswers {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final String TIDY = """
            delete from api.kept_answer where ctid in (
              select ctid from api.kept_answer where made_at < :old order by made_at limit 100 for update skip locked)
            """;
    private static final String CLAIM = """
            insert into api.kept_answer (account, key, request, made_at) values (:account, :key, :request, :now) on conflict do nothing
            """;
    private static final String KEEP = """
            update api.kept_answer set status = :status, content_type = :type, location = :location, etag = :etag, body = :body
             where account = :account and key = :key
            """;
    private static final String GET = """
            select request, status, content_type, location, etag, body from api.kept_answer where account = :account and key = :key
            """;
    private final JdbcClient jdbc;
    private final Clock clock;

    KeptAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param request digest of method, address and body: the same key for another request is a mistake */
    record Key(UserId account, String key, String request) {
        static Key of(UserId account, String key, HttpServletRequest request) {
            String address =
                    request.getMethod() + " " + request.getRequestURI() + " " + request.getQueryString() + "\n";
            byte[] body = request instanceof SentBody sent ? sent.bytes() : new byte[0];
            return new Key(account, key, digest(address.getBytes(StandardCharsets.UTF_8), body));
        }

        private static String digest(byte[] address, byte[] body) {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                digest.update(address);
                return HexFormat.of().formatHex(digest.digest(body));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    record Answer(
            String request,
            int status,
            @Nullable String contentType,
            @Nullable String location,
            @Nullable String etag,
            byte[] body) {
        static Answer of(ContentCachingResponseWrapper response) {
            return new Answer(
                    "",
                    response.getStatus(),
                    response.getContentType(),
                    response.getHeader(HttpHeaders.LOCATION),
                    response.getHeader(HttpHeaders.ETAG),
                    response.getContentAsByteArray());
        }

        boolean isTo(Key key) {
            return request.equals(key.request());
        }
    }

    /** Waits for whoever claims it at the same time. @return whether it is the first request with this key */
    boolean claim(Key key) {
        Instant now = clock.instant();
        jdbc.sql(TIDY).param("old", now.minus(KEPT)).update();
        return jdbc.sql(CLAIM)
                        .param("account", key.account())
                        .param("key", key.key())
                        .param("request", key.request())
                        .param("now", now)
                        .update()
                == 1;
    }

    void keep(Key key, Answer answer) {
        jdbc.sql(KEEP)
                .param("status", answer.status())
                .param("type", answer.contentType())
                .param("location", answer.location())
                .param("etag", answer.etag())
                .param("body", answer.body())
                .param("account", key.account())
                .param("key", key.key())
                .update();
    }

    Answer get(Key key) {
        return jdbc.sql(GET)
                .param("account", key.account())
                .param("key", key.key())
                .query(Records.of(Answer.class))
                .single();
    }
}
