package vn.phoihop.organisation;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.phoihop.kernel.PermissionTable;
import vn.phoihop.ui.NavItem;

/** What the room brings to the house: its part of the rights and of the navigation. */
@Configuration(proxyBeanMethods = false)
class OrganisationPlaces {
    @Bean
    PermissionTable organisationPermissions() {
        return new PermissionTable(List.of(OrganisationPermission.values()));
    }

    @Bean
    NavItem agenciesPlace() {
        return new NavItem("nav.agencies", "/agencies", "building", 700, OrganisationPermission.AGENCY_READ::heldBy);
    }

    @Bean
    NavItem calendarPlace() {
        return new NavItem("nav.calendar", "/calendar", "plan", 710, OrganisationPermission.CALENDAR_READ::heldBy);
    }
}
