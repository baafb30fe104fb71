package vn.phoihop.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Marks a database at its first start, and keeps the demonstration, whose passwords everybody knows, on this machine. */
@Component
@ConditionalOnBooleanProperty("phoihop.serving")
class ModeMark implements InitializingBean {
    private final Settings settings;
    private final Mode mode;

    ModeMark(Settings settings, DatabaseSettings database, @Value("${server.address:0.0.0.0}") String address) {
        this.settings = settings;
        this.mode = Mode.of(database.demonstration());
        if (mode == Mode.DEMONSTRATION && !loopback(address))
            throw new CannotStart(
                    "The demonstration answers on this machine only: server.address must be 127.0.0.1, not " + address
                            + ".");
    }

    private static boolean loopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    @Override
    public void afterPropertiesSet() {
        settings.find(Mode.KEY).ifPresentOrElse(mode::accept, () -> settings.put(Mode.KEY, mode.name()));
    }
}
