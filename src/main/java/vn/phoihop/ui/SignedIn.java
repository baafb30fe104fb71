package vn.phoihop.ui;

import vn.phoihop.kernel.Viewer;

/** The principal of a signed-in person knows the viewer they are on this request. */
public interface SignedIn {
    Viewer viewer();
}
