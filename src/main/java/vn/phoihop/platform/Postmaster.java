package vn.phoihop.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The living server process of a data folder, as its {@code postmaster.pid} tells (pid, folder, start, port, socket, address, memory, status). */
record Postmaster(long pid, int port, boolean ready) {
    static Optional<Postmaster> find(Path data) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(data.resolve("postmaster.pid"));
        } catch (NoSuchFileException notRunning) {
            return Optional.empty();
        }
        if (lines.isEmpty() || lines.getFirst().isBlank()) return Optional.empty();
        long pid = Math.abs(Long.parseLong(lines.getFirst().strip()));
        if (!isPostgres(pid, data)) return Optional.empty();
        boolean ready = lines.size() >= 8 && lines.get(7).strip().equals("ready");
        return Optional.of(
                new Postmaster(pid, ready ? Integer.parseInt(lines.get(3).strip()) : 0, ready));
    }

    /** Numbers of processes are used again: it must be a postgres, and at home in this folder. A dead one not yet buried has no command. */
    private static boolean isPostgres(long pid, Path data) {
        boolean postgres = ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
        if (!postgres) return false;
        try {
            return Files.isSameFile(Path.of("/proc/" + pid + "/cwd"), data);
        } catch (IOException goneOrForeign) {
            return false;
        }
    }
}
