package vn.phoihop.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of what happens, in the office's own zone. Legal rules ask the business day instead. */
@Configuration(proxyBeanMethods = false)
class Clocks {
    @Bean
    Clock clock(@Value("${phoihop.zone}") ZoneId zone) {
        return Clock.system(zone);
    }
}
