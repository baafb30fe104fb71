package vn.phoihop.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.phoihop.kernel.Refused;

/** Everything that is asked of a file before it is kept. Works on bytes in memory alone and leaves no trace of what it refuses. */
final class UploadInspection {
    private final UploadLimits limits;

    UploadInspection(UploadLimits limits) {
        this.limits = limits;
    }

    /**
     * What makes a reader fail, in whatever way, is damaged; its message may quote the content and goes nowhere.
     *
     * @throws Refused with the codes of {@link Files#receive}
     */
    FileKind inspect(Upload upload) {
        Refused.unless(upload.bytes().length <= limits.largest(), "FILE_TOO_LARGE");
        Refused.unless(!upload.isEmpty(), "FILE_DAMAGED");
        try {
            FileKind kind = FileSniffer.hold(upload.name(), content(upload));
            Refused.unless(
                    isReadable(kind, upload.bytes()) || upload.declaredNotSecret(), "NOT_SECRET_DECLARATION_REQUIRED");
            return kind;
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new Refused("FILE_DAMAGED");
        }
    }

    private FileKind content(Upload upload) throws IOException {
        return FileSniffer.isZip(upload.bytes())
                ? new ArchiveInspection(limits).inspect(upload.bytes(), 0)
                : FileSniffer.sniff(upload);
    }

    /** Whether the program could read all of it; an archive was read while its kind was found out. */
    private static boolean isReadable(FileKind kind, byte[] bytes) throws IOException {
        return switch (kind) {
            case PDF -> PdfInspection.isReadable(bytes);
            case DOCX, XLSX, ODT, ODS -> true;
            case PNG, JPEG -> isReadablePicture(bytes);
            case TXT, CSV -> {
                SecrecyRule.check(TextLines.ofText(bytes));
                yield true;
            }
        };
    }

    /** A picture must have a size; what is written in it nobody reads here. */
    private static boolean isReadablePicture(byte[] bytes) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) throw new IOException();
            ImageReader reader = readers.next();
            reader.setInput(in);
            if (reader.getWidth(0) < 1 || reader.getHeight(0) < 1) throw new IOException();
            reader.dispose();
        }
        return false;
    }
}
