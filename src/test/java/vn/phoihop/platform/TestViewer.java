package vn.phoihop.platform;

import java.util.Set;
import java.util.UUID;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.PersonId;
import vn.phoihop.kernel.UserId;
import vn.phoihop.kernel.Viewer;

/** Somebody without a role. */
final class TestViewer {
    private TestViewer() {}

    static Viewer of(UUID id) {
        return new Viewer(
                new UserId(id),
                new PersonId(id),
                "someone",
                "Someone",
                new AgencyId(id),
                Set.of(),
                Set.of(),
                Set.of(),
                false);
    }
}
