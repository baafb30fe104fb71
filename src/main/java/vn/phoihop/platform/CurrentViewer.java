package vn.phoihop.platform;

import java.util.Optional;
import vn.phoihop.kernel.UserId;

/** Tells who is looking right now. The database is told at the start of each transaction, as {@code phoihop.viewer}. */
public interface CurrentViewer {
    Optional<UserId> find();
}
