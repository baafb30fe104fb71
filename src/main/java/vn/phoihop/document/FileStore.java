package vn.phoihop.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.FileId;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.UserId;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.platform.Records;

/** Files in the database: one backup, one transaction with the record that owns them, nothing on any disk beside it. */
@Service
class FileStore implements Files {
    private static final int CHUNK = 256 * 1024;
    private static final String CONTENT =
            "insert into document.content (sha256, size) values (:sha256, :size) on conflict do nothing";
    private static final String ADD_CHUNK =
            "insert into document.content_chunk (sha256, ordinal, bytes) values (:sha256, :ordinal, :bytes)";
    private static final String FILE = """
            insert into document.file (id, name, media_type, sha256, stored_at, stored_by)
            values (:id, :name, :mediaType, :sha256, :at, :by)
            """;
    private static final String FIND = "select id, name, media_type, size, sha256 from document.v_file where id = :id";
    private static final String SAME = """
            select id, name, media_type, size, sha256 from document.v_file
            where sha256 = :sha256 and name = :name and media_type = :mediaType
            order by stored_at limit 1
            """;
    private static final String READ = """
            select chunk.bytes from document.content_chunk chunk join document.file file on file.sha256 = chunk.sha256
            where file.id = :id order by chunk.ordinal
            """;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final UploadInspection inspection;

    FileStore(JdbcClient jdbc, Clock clock, UploadInspection inspection) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.inspection = inspection;
    }

    @Override
    @Transactional
    public StoredFile receive(Upload upload, Viewer by) {
        FileKind kind = inspection.inspect(upload);
        return store(upload.name(), kind.mediaType(), upload.bytes(), by.user());
    }

    @Override
    @Transactional
    public StoredFile keep(String name, String mediaType, byte[] bytes) {
        return jdbc.sql(SAME)
                .param("sha256", sha256(bytes))
                .param("name", normal(name))
                .param("mediaType", mediaType)
                .query(Records.of(StoredFile.class))
                .optional()
                .orElseGet(() -> store(name, mediaType, bytes, Viewer.SYSTEM.user()));
    }

    private StoredFile store(String name, String mediaType, byte[] bytes, UserId by) {
        StoredFile file = new StoredFile(FileId.next(), normal(name), mediaType, bytes.length, sha256(bytes));
        int added = jdbc.sql(CONTENT)
                .param("sha256", file.sha256())
                .param("size", file.size())
                .update();
        if (added == 1) addChunks(file.sha256(), bytes);
        jdbc.sql(FILE)
                .param("id", file.id())
                .param("name", file.name())
                .param("mediaType", mediaType)
                .param("sha256", file.sha256())
                .param("at", clock.instant())
                .param("by", by)
                .update();
        return file;
    }

    private void addChunks(String sha256, byte[] bytes) {
        for (int from = 0, ordinal = 0; from < bytes.length; from += CHUNK, ordinal++) {
            jdbc.sql(ADD_CHUNK)
                    .param("sha256", sha256)
                    .param("ordinal", ordinal)
                    .param("bytes", Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + CHUNK)))
                    .update();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StoredFile> find(FileId id) {
        return jdbc.sql(FIND)
                .param("id", id)
                .query(Records.of(StoredFile.class))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] read(FileId id) {
        StoredFile file = find(id).orElseThrow(() -> new NotFound(id));
        byte[] bytes = new byte[(int) file.size()];
        int at = 0;
        for (byte[] chunk : jdbc.sql(READ)
                .param("id", id)
                .query((row, n) -> row.getBytes(1))
                .list()) {
            System.arraycopy(chunk, 0, bytes, at, chunk.length);
            at += chunk.length;
        }
        return bytes;
    }

    /** The last part of a path some browsers send, in one Unicode form, without line breaks or other control characters. */
    private static String normal(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return Normalizer.normalize(last.replaceAll("\\p{Cntrl}", "").strip(), Normalizer.Form.NFC);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
