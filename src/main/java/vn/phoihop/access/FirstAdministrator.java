package vn.phoihop.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Refused.Reason;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.Form;

/**
 * How the first account comes to be: while there is none, each start writes a link into a file that only the system's own user reads. It works
 * once, for half an hour; the database knows its digest only.
 */
@Service
class FirstAdministrator {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final Duration VALID = Duration.ofMinutes(30);
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Accounts accounts;
    private final AccountKeeping keeping;
    private final Path file;

    FirstAdministrator(
            JdbcClient jdbc,
            Clock clock,
            Accounts accounts,
            AccountKeeping keeping,
            @Value("${phoihop.var:var}") String folder) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.accounts = accounts;
        this.keeping = keeping;
        this.file = Path.of(folder, "first-administrator.txt");
    }

    /** A new link, which makes any older one worthless. Nothing but tidying where there is an account already. */
    @Transactional
    void invite(String address) throws IOException {
        Files.deleteIfExists(file);
        jdbc.sql("delete from access.first_administrator").update();
        if (accounts.exist()) return;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        jdbc.sql("insert into access.first_administrator (token_hash, expires_at) values (:hash, :expires)")
                .param("hash", SignInDelay.digest(token))
                .param("expires", clock.instant().plus(VALID))
                .update();
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, address + "/first-administrator?token=" + token + "\n");
        LOG.info("There is no account yet. The link to make the first administrator is in {}, for 30 minutes", file);
    }

    /** @throws Refused FIRST_ADMINISTRATOR_LINK when it was used, is too old or never was */
    @Transactional(readOnly = true)
    void check(String token) {
        boolean valid = jdbc.sql(
                        "select exists (select from access.first_administrator where token_hash = :hash and expires_at > :now)")
                .param("hash", SignInDelay.digest(token))
                .param("now", clock.instant())
                .query(Boolean.class)
                .single();
        Refused.unless(valid && !accounts.exist(), "FIRST_ADMINISTRATOR_LINK");
    }

    @Transactional
    void accept(String token, Form form) throws IOException {
        check(token);
        var account = new NewAccount(form.text("username"), form.text("name"), null, Set.of(Role.ADMIN), null);
        List<Reason> reasons = new ArrayList<>(keeping.reasons(account, form.value("password")));
        if (!form.value("password").equals(form.value("repeated")))
            reasons.add(Reason.at("repeated", "PASSWORD_DIFFERS"));
        Refused.when(reasons);
        int used = jdbc.sql("delete from access.first_administrator where token_hash = :hash")
                .param("hash", SignInDelay.digest(token))
                .update();
        Refused.unless(used == 1, "FIRST_ADMINISTRATOR_LINK");
        keeping.create(account, form.value("password"), Viewer.SYSTEM);
        Files.deleteIfExists(file);
    }
}
