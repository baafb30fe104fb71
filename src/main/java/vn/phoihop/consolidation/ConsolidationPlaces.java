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
    NavItem consolidationsPlace(ConsolidationQueries queries) {
        return new NavItem("nav.consolidations", "/consolidations", "doc", 45, viewer -> takesPart(viewer, queries));
    }

    /** Every agency has signers and clerks; only those of an authority that sends compiled reports take part. */
    private static boolean takesPart(Viewer viewer, ConsolidationQueries queries) {
        if (viewer.has(Role.OFFICER) || viewer.has(Role.HEAD) || viewer.has(Role.READER)) return true;
        return (viewer.has(Role.SIGNER) || viewer.has(Role.CLERK)) && queries.sendsCompiledReports(viewer);
    }
}
