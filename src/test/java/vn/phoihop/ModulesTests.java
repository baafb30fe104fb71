package vn.phoihop;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTests {
    @Test
    void everyArrowPointsDown() {
        ApplicationModules.of(PhoiHop.class).verify();
    }
}
