package vn.phoihop.kernel;

/** How a viewer stands to a record. */
public enum Side {
    /** It is the viewer's own agency's, or one of its units', or was left open by an ended agency that theirs succeeded. */
    OWN,
    /** It was sent to the unit where the viewer has a receiving role. */
    RECEIVING,
    /** It was sent to the Government and the viewer reads for it. */
    ADDRESSEE,
    /** Not about any agency: settings, reference data. */
    SYSTEM
}
