package vn.phoihop.document;

import java.util.Optional;
import vn.phoihop.kernel.FileId;
import vn.phoihop.kernel.Viewer;

/** The store of files. What people send is checked first; access follows the record that owns the file, see {@link FileOwner}. */
public interface Files {
    /**
     * Checks and keeps what a person sent.
     *
     * @throws vn.phoihop.kernel.Refused FILE_TOO_LARGE, FILE_KIND_NOT_ALLOWED, FILE_KIND_MISMATCH, FILE_HAS_MACROS, FILE_HAS_EXTERNAL_LINKS,
     *     ARCHIVE_LIMIT, FILE_DAMAGED, SECRET_CONTENT_FORBIDDEN, NOT_SECRET_DECLARATION_REQUIRED
     */
    StoredFile receive(Upload upload, Viewer by);

    /** Keeps what the system made itself. The same content under the same name is kept once. */
    StoredFile keep(String name, String mediaType, byte[] bytes);

    Optional<StoredFile> find(FileId id);

    byte[] read(FileId id);
}
