package vn.phoihop.access;

import java.util.Set;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import vn.phoihop.api.Scope;

/** A program at work for an account, for one request. */
final class ProgramSignedIn extends AbstractAuthenticationToken {
    private final transient SignedInAccount account;
    private final Set<Scope> scopes;

    ProgramSignedIn(SignedInAccount account, Set<Scope> scopes) {
        super(Set.of());
        this.account = account;
        this.scopes = Set.copyOf(scopes);
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public SignedInAccount getPrincipal() {
        return account;
    }

    boolean may(Scope scope) {
        return scopes.contains(scope);
    }
}
