package vn.phoihop.consolidation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.document.FileOwner;
import vn.phoihop.kernel.FileId;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Viewer;

/** Renderings and the signed scan may be read by whoever may read the compiled report. */
@Component
class ConsolidationFiles implements FileOwner {
    private final JdbcClient jdbc;
    private final ConsolidationAccess access;

    ConsolidationFiles(JdbcClient jdbc, ConsolidationAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(FileId file, Viewer viewer) {
        return jdbc
                .sql(
                        "select id from consolidation.consolidation where :file in (docx_file, html_file, json_file, pdf_file, signed_file)")
                .param("file", file)
                .query((row, n) -> new ConsolidationId(row.getObject(1, java.util.UUID.class)))
                .list()
                .stream()
                .anyMatch(id -> isVisible(id, viewer));
    }

    private boolean isVisible(ConsolidationId id, Viewer viewer) {
        try {
            access.look(id, viewer);
            return true;
        } catch (NotFound hidden) {
            return false;
        }
    }
}
