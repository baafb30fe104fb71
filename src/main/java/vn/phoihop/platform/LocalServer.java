package vn.phoihop.platform;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A share in the server of one folder. The first share of a process starts the server, the last one that is given back stops it. A visitor
 * uses the server of another process, as long as that lives, and neither starts nor stops it.
 */
final class LocalServer implements AutoCloseable {
    private static final Map<LocalFolder, Shared> OPEN = new HashMap<>();

    private record Shared(LocalPostgres server, int shares) {}

    private final LocalFolder folder;
    private final @Nullable LocalPostgres server;
    private final int visitedPort;

    private LocalServer(LocalFolder folder, @Nullable LocalPostgres server, int visitedPort) {
        this.folder = folder;
        this.server = server;
        this.visitedPort = visitedPort;
    }

    static LocalServer share(LocalFolder folder, boolean mayVisit) throws IOException, InterruptedException {
        synchronized (OPEN) {
            Shared shared = OPEN.get(folder);
            if (shared == null) {
                Optional<FolderLock> lock = FolderLock.take(folder.root());
                if (lock.isEmpty()) return visit(folder, mayVisit);
                shared = new Shared(started(folder, lock.get()), 0);
            }
            OPEN.put(folder, new Shared(shared.server(), shared.shares() + 1));
            return new LocalServer(folder, shared.server(), 0);
        }
    }

    private static LocalPostgres started(LocalFolder folder, FolderLock lock) throws IOException, InterruptedException {
        try {
            return LocalPostgres.start(folder, lock);
        } catch (IOException | InterruptedException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static LocalServer visit(LocalFolder folder, boolean mayVisit) throws IOException {
        Optional<Postmaster> running =
                mayVisit ? Postmaster.find(folder.data()).filter(Postmaster::ready) : Optional.empty();
        if (running.isPresent())
            return new LocalServer(folder, null, running.get().port());
        throw new CannotStart("The folder " + folder.root() + " is in use by " + FolderLock.owner(folder.root()) + ".");
    }

    boolean visiting() {
        return server == null;
    }

    int port() {
        return server == null ? visitedPort : server.port();
    }

    DatabaseRole role(String name, String secret) throws IOException {
        return new DatabaseRole(name, folder.secret(secret));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (server == null) return;
        synchronized (OPEN) {
            int left = OPEN.getOrDefault(folder, new Shared(server, 1)).shares() - 1;
            if (left > 0) OPEN.put(folder, new Shared(server, left));
            else {
                OPEN.remove(folder);
                server.close();
            }
        }
    }
}
