package vn.phoihop.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs PostgreSQL's programs. They refuse root, so root runs them in a user namespace of their own, where it is nobody. */
record LocalTools(Path programs, Path folder, List<String> prefix) {
    private static final List<String> AS_NOBODY = List.of("unshare", "-U");

    static LocalTools of(Path programs, Path folder) throws IOException, InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))) return new LocalTools(programs, folder, List.of());
        if (!unshareWorks())
            throw new CannotStart(
                    "PostgreSQL does not run as root, and root may not drop its rights here (unshare -U): start the program as an ordinary user,"
                            + " or set phoihop.datasource.url.");
        return new LocalTools(programs, folder, AS_NOBODY);
    }

    private static boolean unshareWorks() throws InterruptedException {
        try {
            Process trial = new ProcessBuilder("unshare", "-U", "true")
                    .redirectErrorStream(true)
                    .start();
            return trial.waitFor(10, TimeUnit.SECONDS) && trial.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    /** @throws IOException with what the program said, when it failed or took longer than six minutes */
    void run(String program, String... arguments) throws IOException, InterruptedException {
        Path said = folder.resolve(program + ".log");
        List<String> command = Stream.of(
                        prefix, List.of(programs.resolve(program).toString()), List.of(arguments))
                .flatMap(List::stream)
                .toList();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(6, TimeUnit.MINUTES);
        if (!ended || process.exitValue() != 0)
            throw new IOException(program + " failed: " + Files.readString(said).strip());
    }
}
