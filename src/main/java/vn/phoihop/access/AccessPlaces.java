package vn.phoihop.access;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.phoihop.kernel.PermissionTable;
import vn.phoihop.ui.FirstStep;
import vn.phoihop.ui.NavItem;

/** The room's part of the table of rights, and its places in the navigation. */
@Configuration(proxyBeanMethods = false)
class AccessPlaces {
    @Bean
    PermissionTable accessPermissions() {
        return new PermissionTable(List.of(AccessPermission.values()));
    }

    @Bean
    NavItem usersPlace() {
        return new NavItem("nav.users", "/users", "users", 900, AccessPermission.ACCOUNT_READ::heldBy);
    }

    @Bean
    NavItem rightsPlace() {
        return new NavItem("nav.rights", "/rights", "lock", 910, AccessPermission.RIGHTS_READ::heldBy);
    }

    @Bean
    NavItem accountPlace() {
        return new NavItem("nav.account", "/account", "user", 990, viewer -> true);
    }

    @Bean
    FirstStep accountsStep(UserQueries queries) {
        return new FirstStep(20, "firstStep.accounts", "/users", queries::staffed);
    }
}
