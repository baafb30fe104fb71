package vn.phoihop.access;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.UserId;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.platform.ProgramCommand;

/** Accounts from the machine itself: for whoever lost the last administrator's password. */
@Command(name = "user", description = "Makes an administrator, or a new one-time password for anybody.")
final class UserCommand implements ProgramCommand {
    private final AccountKeeping keeping;
    private final Accounts accounts;

    @Spec
    private @Nullable CommandSpec spec;

    UserCommand(AccountKeeping keeping, Accounts accounts) {
        this.keeping = keeping;
        this.accounts = accounts;
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "Missing: create-admin or reset-password");
    }

    @Command(name = "create-admin", description = "Makes an administrator who belongs to no agency.")
    int createAdmin(
            @Parameters(paramLabel = "USERNAME", description = "such as quantri") String username,
            @Parameters(paramLabel = "NAME", description = "the person's name") String name) {
        var account = new NewAccount(username.toLowerCase(Locale.ROOT), name, null, Set.of(Role.ADMIN), null);
        return told(keeping.create(account, Viewer.SYSTEM));
    }

    @Command(
            name = "reset-password",
            description = "Ends every session of an account and gives it a one-time password.")
    int resetPassword(@Parameters(paramLabel = "USERNAME", description = "of the account") String username) {
        return told(keeping.resetPassword(account(username), Viewer.SYSTEM));
    }

    private UserId account(String username) {
        return accounts.findByUsername(username)
                .map(Account::id)
                .orElseThrow(() -> new Refused("PERSON_UNKNOWN", username));
    }

    private static int told(AccountKeeping.OneTimePassword made) {
        System.out.printf("%s signs in once with %s and then chooses a password%n", made.username(), made.password());
        return 0;
    }
}
