package vn.phoihop.organisation;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.phoihop.kernel.PermissionTable;
import vn.phoihop.ui.FirstStep;
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
        return new NavItem("nav.agencies", "/agencies", "tree", 700, OrganisationPermission.AGENCY_READ::heldBy);
    }

    @Bean
    NavItem calendarPlace() {
        return new NavItem("nav.calendar", "/calendar", "calendar", 910, OrganisationPermission.CALENDAR_READ::heldBy);
    }

    @Bean
    NavItem businessDayPlace(@Value("${phoihop.demonstration:false}") boolean demonstration) {
        return new NavItem(
                "nav.businessDay",
                "/business-day",
                "clock",
                990,
                v -> demonstration && OrganisationPermission.BUSINESS_DAY_MOVE.heldBy(v));
    }

    @Bean
    FirstStep agenciesStep(AgencyQueries queries) {
        return new FirstStep(10, "firstStep.agencies", "/agencies", queries::any);
    }
}
