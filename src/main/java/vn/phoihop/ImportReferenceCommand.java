package vn.phoihop;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.phoihop.kernel.Refused;
import vn.phoihop.platform.ProgramCommand;
import vn.phoihop.platform.ReferenceImport;

@Part
@Command(name = "reference", description = "Brings in the reference data of a country: its agencies and their codes.")
final class ImportReferenceCommand implements ProgramCommand {
    private final List<ReferenceImport> known;

    @Parameters(paramLabel = "NAME", description = "vn")
    private String name = "";

    ImportReferenceCommand(List<ReferenceImport> known) {
        this.known = known;
    }

    @Override
    public Integer call() {
        List<ReferenceImport> wanted = known.stream()
                .filter(reference -> reference.name().equals(name))
                .toList();
        Refused.unless(!wanted.isEmpty(), "REFERENCE_UNKNOWN", name);
        wanted.forEach(reference -> System.out.println(reference.run()));
        return 0;
    }
}
