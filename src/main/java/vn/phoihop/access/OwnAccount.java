package vn.phoihop.access;

import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.journal.Journal;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.Form;

/** What a person may change about their own account. */
@Service
class OwnAccount {
    private final AccountStore store;
    private final Passwords passwords;
    private final SignInDelay delay;
    private final Journal journal;

    OwnAccount(AccountStore store, Passwords passwords, SignInDelay delay, Journal journal) {
        this.store = store;
        this.passwords = passwords;
        this.delay = delay;
        this.journal = journal;
    }

    /** Guessing the current one is as slow as at the door: an attempt counts even when this transaction does not. */
    @Transactional(noRollbackFor = Refused.class)
    void changePassword(Form form, Viewer viewer, String address) {
        String chosen = form.value("password");
        Duration wait = delay.attempt(viewer.username(), address);
        Refused.unless(wait.isZero(), "SIGN_IN_WAIT", wait.toSeconds() + 1);
        String hash = store.get(viewer.user()).passwordHash();
        if (!passwords.matches(form.value("current"), hash)) throw Refused.at("current", "PASSWORD_WRONG");
        delay.forgive(viewer.username(), address);
        passwords.check("password", chosen);
        if (!chosen.equals(form.value("repeated"))) throw Refused.at("repeated", "PASSWORD_DIFFERS");
        if (passwords.matches(chosen, hash)) throw Refused.at("password", "PASSWORD_SAME");
        store.password(viewer.user(), passwords.hash(chosen), false);
        journal.enter(viewer, "PASSWORD_CHANGED", "account", viewer.user().value(), Map.of());
    }

    @Transactional
    void speak(String language, Viewer viewer) {
        store.language(viewer.user(), language.equals("en") ? "en" : "vi");
    }
}
