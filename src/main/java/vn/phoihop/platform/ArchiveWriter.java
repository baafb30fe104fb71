package vn.phoihop.platform;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import vn.phoihop.kernel.Json;
import vn.phoihop.platform.ArchiveManifest.Part;

/** Writes an archive's parts one after the other, each as it comes from the database: nothing is held in memory. */
final class ArchiveWriter implements AutoCloseable {
    private final CopyManager copy;
    private final ZipOutputStream zip;
    private final StringBuilder checksums = new StringBuilder();

    ArchiveWriter(Connection connection, OutputStream out) throws SQLException {
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
        this.zip = new ZipOutputStream(new BufferedOutputStream(out));
    }

    Part write(Catalogue.Table table) throws IOException, SQLException {
        String order = table.key() == null ? "" : " order by " + table.key();
        String query = "copy (select " + table.columns() + " from " + table.name() + order + ") to stdout";
        Part named = new Part(table.name(), table.columns(), 0, "");
        zip.putNextEntry(new ZipEntry(named.file()));
        MessageDigest digest = sha256();
        long rows = copy.copyOut(query, new DigestOutputStream(new Unclosed(zip), digest));
        zip.closeEntry();
        return new Part(table.name(), table.columns(), rows, checksum(named.file(), digest));
    }

    void write(ArchiveManifest manifest) throws IOException {
        byte[] text = Json.text(manifest).getBytes(StandardCharsets.UTF_8);
        entry(ArchiveManifest.NAME, text);
        MessageDigest digest = sha256();
        digest.update(text);
        checksum(ArchiveManifest.NAME, digest);
        entry(ArchiveManifest.CHECKSUMS, checksums.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void entry(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private String checksum(String file, MessageDigest digest) {
        String sum = HexFormat.of().formatHex(digest.digest());
        checksums.append(sum).append("  ").append(file).append('\n');
        return sum;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** The driver closes what it copies to; the archive goes on. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() {}
    }
}
