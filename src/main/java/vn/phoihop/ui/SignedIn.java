package vn.phoihop.ui;

import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.Viewer;

/** The principal of a signed-in person knows the viewer they are on this request. */
public interface SignedIn {
    Viewer viewer();

    /** Name of the viewer's agency or unit, for the bar on top. */
    default Localized agencyName() {
        return Localized.vi("");
    }

    /** Language chosen in the account, "vi" or "en"; a choice made in the browser comes before it. */
    default String language() {
        return "vi";
    }
}
