package vn.phoihop.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells a living owner of a folder from one that died: the operating system lets go of a dead process's lock. The locked file is never
 * opened a second time, because closing any of its channels would give the lock away.
 */
record FolderLock(FileChannel channel) implements AutoCloseable {
    /** Empty when another process holds it. */
    static Optional<FolderLock> take(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            return Optional.empty();
        }
        ProcessHandle me = ProcessHandle.current();
        String since = me.info().startInstant().map(at -> " since " + at).orElse("");
        Files.writeString(folder.resolve("owner"), "process " + me.pid() + since);
        return Optional.of(new FolderLock(channel));
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    static String owner(Path folder) throws IOException {
        Path file = folder.resolve("owner");
        return Files.exists(file) ? Files.readString(file).strip() : "another process";
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
