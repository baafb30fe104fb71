package vn.phoihop.mandate;

import java.time.LocalDate;
import java.util.List;
import vn.phoihop.ui.Option;

/** The door to directing documents. Those in force are known to everybody who is signed in; through this door drafts do not exist. */
public interface Mandates {
    /** @throws vn.phoihop.kernel.NotFound when there is none */
    MandateFacts get(MandateId id);

    /** Those in force on the day, latest first: id, and symbol with title in the language ("vi" or "en"). */
    List<Option> options(LocalDate on, String language);

    /** In the order of the document; empty when none is known. */
    List<MandatePoint> points(MandateId id);
}
