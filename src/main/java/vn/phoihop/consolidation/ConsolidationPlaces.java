package vn.phoihop.consolidation;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.phoihop.kernel.PermissionTable;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.NavItem;

/** What the room brings to the house: its part of the rights and of the navigation. */
@Configuration(proxyBeanMethods = false)
class ConsolidationPlaces {
    @Bean
    PermissionTable consolidationPermissions() {
        return new PermissionTable(List.of(ConsolidationPermission.values()));
    }

    @Bean
    NavItem consolidationsPlace() {
        return new NavItem("nav.consolidations", "/consolidations", "doc", 45, ConsolidationPlaces::compiles);
    }

    private static boolean compiles(Viewer viewer) {
        return viewer.has(Role.OFFICER) || viewer.has(Role.HEAD) || viewer.has(Role.READER);
    }
}
