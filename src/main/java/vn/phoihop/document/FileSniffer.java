package vn.phoihop.document;

import java.util.Optional;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import vn.phoihop.kernel.Refused;

/** Says what a file is by its content and holds its name against it. */
final class FileSniffer {
    private static final Tika TIKA = new Tika();
    private static final MediaTypeRegistry TYPES = MediaTypeRegistry.getDefaultRegistry();

    private FileSniffer() {}

    static boolean isZip(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** For everything but archives, whose kind only their packing list tells. */
    static FileKind sniff(Upload upload) {
        MediaType type = MediaType.parse(TIKA.detect(upload.bytes()));
        Optional<FileKind> kind = FileKind.of(type.getBaseType().toString());
        if (kind.isPresent() && !kind.get().isArchive()) return kind.get();
        boolean text = TYPES.isInstanceOf(type, MediaType.TEXT_PLAIN);
        boolean named = FileKind.named(upload.name()).filter(FileKind::isText).isPresent();
        Refused.unless(text && named, "FILE_KIND_NOT_ALLOWED");
        return FileKind.TXT;
    }

    /** @return the kind by name and content; the two kinds of text only the name tells apart */
    static FileKind hold(String name, FileKind content) {
        FileKind named = FileKind.named(name).orElseThrow(() -> new Refused("FILE_KIND_NOT_ALLOWED"));
        boolean same = content == named || (content.isText() && named.isText());
        Refused.unless(same, "FILE_KIND_MISMATCH", content.name());
        return named;
    }
}
