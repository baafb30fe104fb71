package vn.phoihop.access;

import java.security.Principal;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.SignedIn;

/** The principal of one request, read anew from the database for each; the session keeps only the account's id. */
record SignedInAccount(Viewer viewer, Localized agencyName, boolean passwordExpired, String language)
        implements SignedIn, Principal {
    @Override
    public String getName() {
        return viewer.username();
    }
}
