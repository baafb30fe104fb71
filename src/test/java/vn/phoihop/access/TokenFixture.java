package vn.phoihop.access;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.phoihop.api.Scope;

/** A program that works for an account, in one line: {@code mvc.get().uri("/api/v1/agencies").with(tokens.of("p01.nhap"))}. */
@Component
public class TokenFixture {
    private final Tokens tokens;
    private final Accounts accounts;

    TokenFixture(Tokens tokens, Accounts accounts) {
        this.tokens = tokens;
        this.accounts = accounts;
    }

    /** With these scopes, or with all that there are. */
    public RequestPostProcessor of(String username, Scope... scopes) {
        Set<Scope> asked = scopes.length == 0 ? Set.of(Scope.values()) : Set.of(scopes);
        String secret =
                tokens.make("Chương trình", asked, 1, accounts.viewer(username)).secret();
        return request -> {
            request.addHeader("Authorization", "Bearer " + secret);
            return request;
        };
    }
}
