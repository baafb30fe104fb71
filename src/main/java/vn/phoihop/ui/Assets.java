package vn.phoihop.ui;

import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Static files under {@value #ROOT}: their addresses carry a mark of their content, so that browsers keep them for a year. */
@Component
class Assets {
    static final String ROOT = "/assets/";

    private final ObjectProvider<ResourceUrlProvider> addresses;

    Assets(ObjectProvider<ResourceUrlProvider> addresses) {
        this.addresses = addresses;
    }

    /** @throws NullPointerException when there is no such file */
    String url(String name) {
        return Objects.requireNonNull(addresses.getObject().getForLookupPath(ROOT + name), name);
    }
}
