package vn.phoihop.report;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.document.FileOwner;
import vn.phoihop.kernel.FileId;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Viewer;

/** Signed papers belong to the submission they were dispatched with. */
@Component
class ReportFiles implements FileOwner {
    private static final String OWNER = "select submission from report.revision where signed_file = :file limit 1";
    private final JdbcClient jdbc;
    private final SubmissionAccess access;

    ReportFiles(JdbcClient jdbc, SubmissionAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(FileId file, Viewer viewer) {
        Optional<UUID> owner =
                jdbc.sql(OWNER).param("file", file).query(UUID.class).optional();
        try {
            return owner.map(id -> access.look(new SubmissionId(id), viewer)).isPresent();
        } catch (NotFound notForThisViewer) {
            return false;
        }
    }
}
