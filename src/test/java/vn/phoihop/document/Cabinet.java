package vn.phoihop.document;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.phoihop.kernel.FileId;
import vn.phoihop.kernel.UserId;
import vn.phoihop.kernel.Viewer;

/** A record that owns files, for tests: each file belongs to one user. */
@Component
class Cabinet implements FileOwner {
    private final Map<FileId, UserId> owners = new ConcurrentHashMap<>();

    void put(StoredFile file, Viewer owner) {
        owners.put(file.id(), owner.user());
    }

    @Override
    public boolean mayRead(FileId file, Viewer viewer) {
        return viewer.user().equals(owners.get(file));
    }
}
