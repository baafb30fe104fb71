package vn.phoihop.regime;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.phoihop.kernel.PermissionTable;
import vn.phoihop.ui.FirstStep;
import vn.phoihop.ui.NavItem;

/** What the room brings to the house: its part of the rights and of the navigation. */
@Configuration(proxyBeanMethods = false)
class RegimePlaces {
    @Bean
    PermissionTable regimePermissions() {
        return new PermissionTable(List.of(RegimePermission.values()));
    }

    @Bean
    NavItem regimesPlace() {
        return new NavItem("nav.regimes", "/regimes", "stamp", 720, RegimePermission.REGIME_READ::heldBy);
    }

    @Bean
    NavItem formsPlace() {
        return new NavItem("nav.forms", "/forms", "form", 730, RegimePermission.FORM_READ::heldBy);
    }

    @Bean
    NavItem rulesPlace() {
        return new NavItem("nav.rules", "/rules", "book", 740, RegimePermission.LEGAL_RULE_READ::heldBy);
    }

    @Bean
    FirstStep regimeStep(RegimeQueries queries) {
        return new FirstStep(30, "firstStep.regime", "/regimes", queries::anyComplete);
    }
}
