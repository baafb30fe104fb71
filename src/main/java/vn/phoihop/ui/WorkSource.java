package vn.phoihop.ui;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.Viewer;

/** Brought by each room where something can wait for a person; "my work" shows all of them in order of due. */
public interface WorkSource {
    List<WorkItem> waitingFor(Viewer viewer);

    /** How much waits; asked on every page, so a room that can count without reading does. */
    default int count(Viewer viewer) {
        return waitingFor(viewer).size();
    }

    /**
     * @param title what it is, data in the reader's language
     * @param detail one grey line below
     * @param state message key of the state chip, {@code chip} its class (c0 … c4, cx)
     * @param due null when it has no day
     * @param action message key of the button
     */
    record WorkItem(
            String title,
            String detail,
            String state,
            String chip,
            @Nullable LocalDate due,
            String href,
            String action) {}
}
