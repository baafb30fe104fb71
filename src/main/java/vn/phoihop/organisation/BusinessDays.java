package vn.phoihop.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.phoihop.kernel.BusinessDay;

/** Production lives by the clock, in the office's zone; the demonstration by its setting. */
@Configuration(proxyBeanMethods = false)
class BusinessDays {
    @Bean
    BusinessDay businessDay(
            Clock clock,
            DemonstrationDay demonstrationDay,
            @Value("${phoihop.zone:Asia/Ho_Chi_Minh}") ZoneId zone,
            @Value("${phoihop.demonstration:false}") boolean demonstration) {
        return demonstration ? demonstrationDay::today : () -> LocalDate.now(clock.withZone(zone));
    }
}
