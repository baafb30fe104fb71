package vn.phoihop.access;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.PersonId;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.Form;

/** Opens an account from what was typed, for somebody new or as a further one of a person already known. */
@Service
class AccountOpening {
    private final Accounts accounts;
    private final AccountKeeping keeping;

    AccountOpening(Accounts accounts, AccountKeeping keeping) {
        this.accounts = accounts;
        this.keeping = keeping;
    }

    @Transactional
    AccountKeeping.OneTimePassword open(Form form, Viewer actor) {
        NewAccount account = UserForm.read(form, person(form));
        form.check();
        return keeping.create(account, actor);
    }

    private @Nullable PersonId person(Form form) {
        String username = form.text("sameAs");
        if (username.isEmpty()) return null;
        PersonId person = accounts.findByUsername(username).map(Account::person).orElse(null);
        if (person == null) form.refuse("sameAs", "PERSON_UNKNOWN", username);
        return person;
    }
}
