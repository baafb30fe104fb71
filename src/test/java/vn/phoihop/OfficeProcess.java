package vn.phoihop;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program as an operator starts it: a process of its own, on a folder of its own and a port nobody uses; it can be killed. */
public final class OfficeProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Pattern STARTED = Pattern.compile("Started PhoiHop in");

    private final Path var;
    private final Path said;
    private final Process process;

    private OfficeProcess(Path var, Path said, Process process) {
        this.var = var;
        this.said = said;
        this.process = process;
    }

    /** Starts and waits until it serves. */
    public static OfficeProcess serving(Path var, String... settings) {
        return serving(List.of("-cp", classPath()), var, settings);
    }

    /** The same in half the time. */
    static OfficeProcess serving(QuickStart start, Path var, String... settings) {
        return serving(start.java(classPath()), var, settings);
    }

    private static OfficeProcess serving(List<String> java, Path var, String... settings) {
        OfficeProcess office = started(
                java,
                var,
                Stream.concat(Stream.of("--server.port=0"), Arrays.stream(settings))
                        .toArray(String[]::new));
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> !office.process.isAlive()
                        || STARTED.matcher(office.said()).find());
        if (!office.process.isAlive()) throw new AssertionError("The program ended:\n" + office.said());
        return office;
    }

    /** Starts without waiting, with words or settings as on the command line. */
    public static OfficeProcess started(Path var, String... arguments) {
        return started(List.of("-cp", classPath()), var, arguments);
    }

    private static OfficeProcess started(List<String> java, Path var, String... arguments) {
        try {
            Path said = Files.createTempFile("office", ".log");
            List<String> command = new ArrayList<>(List.of(
                    ProcessHandle.current().info().command().orElseThrow(),
                    "-Xmx512m",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC"));
            command.addAll(java);
            command.add("vn.phoihop.PhoiHop");
            command.addAll(Arrays.asList(arguments));
            command.add("--phoihop.var=" + var);
            return new OfficeProcess(
                    var,
                    said,
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(said.toFile())
                            .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the tests' own components, which would be found and would empty the database. */
    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(":"))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
                .collect(Collectors.joining(":"));
    }

    public URI base() {
        Matcher port = PORT.matcher(said());
        if (!port.find()) throw new AssertionError("No port in:\n" + said());
        return URI.create("http://127.0.0.1:" + port.group(1));
    }

    /** What the program printed so far. */
    public String said() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the program at once, as a power failure would: nothing is finished, nobody is told. */
    public void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** Ends the database's own process at once. The program lives on. */
    public void killDatabase() {
        database().ifPresent(ProcessHandle::destroyForcibly);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The database's own process, if one lives. What is dead and not yet buried has no command. */
    public Optional<ProcessHandle> database() {
        try {
            Path file = var.resolve("postgresql/data/postmaster.pid");
            return Files.exists(file)
                    ? ProcessHandle.of(Long.parseLong(
                                    Files.readAllLines(file).getFirst().strip()))
                            .filter(found -> found.info().command().isPresent())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks the program to end. */
    public int stop() {
        process.destroy();
        return exitCode();
    }

    public int exitCode() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                throw new AssertionError("Still running:\n" + said());
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) stop();
    }
}
