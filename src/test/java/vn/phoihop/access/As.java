package vn.phoihop.access;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Who makes a request in a test: {@code mvc.get().uri("/").with(As.user("p01.nhap"))}. Carries the form's token as well. */
public final class As {
    private static final String TOKEN = "3f6c1d7e-the-form-of-a-test";

    private As() {}

    /** The real account with this username, as it is in the database now. */
    public static RequestPostProcessor user(String username) {
        return request -> {
            SignedInAccount account = viewers(request).findByUsername(username).orElseThrow();
            var signedIn = SecurityMockMvcRequestPostProcessors.authentication(AccountSessions.authentication(account));
            return nobody().postProcessRequest(signedIn.postProcessRequest(request));
        };
    }

    /** Nobody signed in, but with the form's token, as a browser would send it. */
    public static RequestPostProcessor nobody() {
        return request -> {
            Cookie[] before = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
            Stream<Cookie> all = Stream.concat(Arrays.stream(before), Stream.of(new Cookie("XSRF-TOKEN", TOKEN)));
            request.setCookies(all.toArray(Cookie[]::new));
            request.addHeader("X-XSRF-TOKEN", masked());
            return request;
        };
    }

    /** A token goes out masked by as many bytes that stand before it; here all of them zero. */
    private static String masked() {
        byte[] token = TOKEN.getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[2 * token.length];
        System.arraycopy(token, 0, both, token.length, token.length);
        return Base64.getUrlEncoder().encodeToString(both);
    }

    private static ViewerQuery viewers(MockHttpServletRequest request) {
        var context = WebApplicationContextUtils.getWebApplicationContext(
                Objects.requireNonNull(request.getServletContext()));
        return Objects.requireNonNull(context).getBean(ViewerQuery.class);
    }
}
