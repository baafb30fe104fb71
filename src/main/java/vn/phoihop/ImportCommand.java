package vn.phoihop;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.phoihop.platform.ArchiveSummary;
import vn.phoihop.platform.Archives;

@Command(
        name = "import",
        description = "Reads an archive that export made into an empty database; checks all of it first.",
        subcommands = ImportReferenceCommand.class)
final class ImportCommand implements DatabaseCommand {
    private final Archives archives;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "the archive to read")
    private @Nullable Path file;

    ImportCommand(Archives archives) {
        this.archives = archives;
    }

    @Override
    public Integer call() throws Exception {
        if (file == null)
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Missing: the archive to read");
        ArchiveSummary done = archives.restore(file.toAbsolutePath());
        System.out.printf(
                "Imported %d rows of %d tables, schema %s, from %s%n",
                done.rows(), done.tables(), done.schemaVersion(), file);
        return 0;
    }
}
