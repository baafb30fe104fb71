package vn.phoihop.report;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.phoihop.ui.NavItem;

@Configuration(proxyBeanMethods = false)
class ReportNavigation {
    @Bean
    NavItem reports() {
        return new NavItem("nav.reports", "/campaigns", "report", 40, ReportPermission.CAMPAIGN_READ::heldBy);
    }
}
