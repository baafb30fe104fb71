package vn.phoihop.kernel;

/** How a viewer stands to a record. */
public enum Side {
    /** It is the viewer's own agency's, or one of its units', or was left open by an ended agency that theirs succeeded. */
    OWN,
    /** It was sent to the unit where the viewer has a receiving role. */
    RECEIVING,
    /** It carries out a directing document whose implementation the viewer's unit watches. */
    WATCHING,
    /** A task that the viewer's agency or unit leads. */
    LEADING,
    /** A task in which the viewer's agency or unit takes part. */
    COORDINATING,
    /** It was sent to the Government and the viewer reads for it. */
    ADDRESSEE,
    /** Not about any agency: settings, reference data. */
    SYSTEM
}
