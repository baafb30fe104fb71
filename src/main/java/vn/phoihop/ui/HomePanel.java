package vn.phoihop.ui;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.Viewer;

/** Brought by a room whose affairs a receiving role watches: what "my work" shows above and beside the waiting work. */
public interface HomePanel {
    /** Open undertakings and how much has come in. */
    default List<Progress> progress(Viewer viewer) {
        return List.of();
    }

    /** What others owe and have not sent in time. */
    default List<Late> late(Viewer viewer) {
        return List.of();
    }

    /**
     * @param title in the reader's language, {@code note} one line below or empty
     * @param unverified the deadline's basis is not verified
     */
    record Progress(
            String title,
            String href,
            Coverage coverage,
            @Nullable LocalDate due,
            String note,
            boolean unverified) {}

    /**
     * @param who the agency, {@code about} what it concerns, {@code owed} what is missing: data in the reader's language
     * @param action message key of the button
     */
    record Late(String who, String about, String owed, LocalDate due, String href, String action) {}
}
