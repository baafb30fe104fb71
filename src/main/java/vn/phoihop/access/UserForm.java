package vn.phoihop.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.PersonId;
import vn.phoihop.kernel.Role;
import vn.phoihop.ui.Form;

/** Reads and fills the form of an account. */
final class UserForm {
    private UserForm() {}

    static NewAccount read(Form form, @Nullable PersonId person) {
        return new NewAccount(form.text("username"), form.text("name"), agency(form), roles(form), person);
    }

    static Form of(AccountStore.Kept account) {
        return Form.empty()
                .with("version", account.version())
                .with("username", account.username())
                .with("name", account.name())
                .with(
                        "agency",
                        account.agency() == null ? null : account.agency().value())
                .withAll("roles", account.roles().stream().map(Enum::name).toList());
    }

    static Set<Role> roles(Form form) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) if (form.has("roles", role.name())) roles.add(role);
        return roles;
    }

    static @Nullable AgencyId agency(Form form) {
        String text = form.text("agency");
        if (text.isEmpty()) return null;
        try {
            return new AgencyId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            form.refuse("agency", "CHOICE_INVALID", text);
            return null;
        }
    }
}
