package vn.phoihop;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** As the jar's manifest tells it. */
class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "Phối Hợp "
                    + Objects.requireNonNullElse(
                            PhoiHop.class.getPackage().getImplementationVersion(), "(not packaged)")
        };
    }
}
