package vn.phoihop.plan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.phoihop.ui.NavItem;

@Configuration(proxyBeanMethods = false)
class PlanNavigation {
    @Bean
    NavItem plans() {
        return new NavItem("nav.plans", "/plans", "plan", 30, PlanPermission.PLAN_LIST_READ::heldBy);
    }
}
