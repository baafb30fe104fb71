package vn.phoihop.access;

import java.util.Objects;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Who makes a request in a test: {@code mvc.get().uri("/").with(As.user("p01.nhap"))}. Carries the form's token as well. */
public final class As {
    private As() {}

    /** The real account with this username, as it is in the database now. */
    public static RequestPostProcessor user(String username) {
        return request -> {
            SignedInAccount account = viewers(request).findByUsername(username).orElseThrow();
            var signedIn = SecurityMockMvcRequestPostProcessors.authentication(AccountSessions.authentication(account));
            return nobody().postProcessRequest(signedIn.postProcessRequest(request));
        };
    }

    /** Nobody signed in, but with the form's token. */
    public static RequestPostProcessor nobody() {
        return SecurityMockMvcRequestPostProcessors.csrf().asHeader();
    }

    private static ViewerQuery viewers(MockHttpServletRequest request) {
        var context = WebApplicationContextUtils.getWebApplicationContext(
                Objects.requireNonNull(request.getServletContext()));
        return Objects.requireNonNull(context).getBean(ViewerQuery.class);
    }
}
