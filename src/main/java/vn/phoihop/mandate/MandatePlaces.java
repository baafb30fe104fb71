package vn.phoihop.mandate;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.phoihop.kernel.PermissionTable;
import vn.phoihop.ui.NavItem;

/** What the room brings to the house: its part of the rights and of the navigation. */
@Configuration(proxyBeanMethods = false)
class MandatePlaces {
    @Bean
    PermissionTable mandatePermissions() {
        return new PermissionTable(List.of(MandatePermission.values()));
    }

    @Bean
    NavItem mandatesPlace() {
        return new NavItem("nav.mandates", "/mandates", "book", 20, MandatePermission.MANDATE_READ::heldBy);
    }
}
