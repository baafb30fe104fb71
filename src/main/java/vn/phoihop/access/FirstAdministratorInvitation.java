package vn.phoihop.access;

import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Once the program serves and is no demonstration, the first administrator is invited if there is none. */
@Component
@ConditionalOnBooleanProperty("phoihop.serving")
@ConditionalOnBooleanProperty(name = "phoihop.demonstration", havingValue = false, matchIfMissing = true)
class FirstAdministratorInvitation {
    private final FirstAdministrator first;
    private final Environment settings;

    FirstAdministratorInvitation(FirstAdministrator first, Environment settings) {
        this.first = first;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void invite() throws IOException {
        String port = settings.getProperty("local.server.port", settings.getProperty("server.port", "8080"));
        first.invite(settings.getProperty("phoihop.address", "http://127.0.0.1:" + port));
    }
}
