package vn.phoihop;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.phoihop.platform.ArchiveSummary;
import vn.phoihop.platform.Archives;

@Command(
        name = "export",
        description =
                "Writes everything the database holds into one checked archive; a running program is not disturbed.")
final class ExportCommand implements DatabaseCommand {
    private final Archives archives;

    @Parameters(paramLabel = "FILE", description = "the archive to make, for example phoihop.zip")
    private Path file = Path.of("");

    ExportCommand(Archives archives) {
        this.archives = archives;
    }

    @Override
    public Integer call() throws Exception {
        ArchiveSummary done = archives.export(file.toAbsolutePath());
        System.out.printf(
                "Exported %d rows of %d tables, schema %s, to %s%n",
                done.rows(), done.tables(), done.schemaVersion(), file);
        return 0;
    }
}
