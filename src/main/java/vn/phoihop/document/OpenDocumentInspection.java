package vn.phoihop.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.phoihop.kernel.Refused;

/** The same questions to an OpenDocument file. */
record OpenDocumentInspection(ZipFile zip, List<ZipArchiveEntry> entries) {
    private static final Pattern PROGRAM =
            Pattern.compile("^(basic|scripts|dialogs)/|\\.(bin|class|jar|py|js|bas|xba)$|^object [^/]*$");
    private static final Set<String> PROGRAM_ELEMENTS = Set.of("event-listener", "script", "applet", "plugin");
    private static final Set<String> FETCHING_ELEMENTS =
            Set.of("dde-source", "dde-link", "table-source", "cell-range-source");

    FileKind inspect() throws IOException {
        FileKind kind = kind();
        for (ZipArchiveEntry entry : entries) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            Refused.unless(!PROGRAM.matcher(name).find(), "FILE_HAS_MACROS");
            if (name.equals("meta-inf/manifest.xml")) read(entry, new Encryption());
            else if (name.endsWith(".xml")) content(entry);
        }
        return kind;
    }

    private FileKind kind() throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry("mimetype"))) {
            String type = new String(in.readNBytes(100), StandardCharsets.US_ASCII).strip();
            return FileKind.of(type)
                    .filter(FileKind::isArchive)
                    .orElseThrow(() -> new Refused("FILE_KIND_NOT_ALLOWED"));
        }
    }

    private void content(ZipArchiveEntry entry) throws IOException {
        TextLines lines = new TextLines();
        read(entry, new Links(lines));
        SecrecyRule.check(lines.flow());
        SecrecyRule.checkAll(lines.boxes());
    }

    private void read(ZipArchiveEntry entry, SafeXml.Visitor visitor) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            SafeXml.read(in, visitor);
        }
    }

    private static final class Encryption implements SafeXml.Visitor {
        @Override
        public void start(XMLStreamReader at) {
            Refused.unless(!at.getLocalName().equals("encryption-data"), "FILE_DAMAGED");
        }
    }

    private record Links(TextLines lines) implements SafeXml.Visitor {
        @Override
        public void start(XMLStreamReader at) {
            String name = at.getLocalName();
            Refused.unless(!PROGRAM_ELEMENTS.contains(name), "FILE_HAS_MACROS");
            Refused.unless(!FETCHING_ELEMENTS.contains(name), "FILE_HAS_EXTERNAL_LINKS");
            String target = SafeXml.attribute(at, "href").strip().toLowerCase(Locale.ROOT);
            boolean clicked = name.equals("a") && target.matches("(https?:|mailto:|tel:|#).*");
            boolean within = target.isEmpty()
                    || target.startsWith("#")
                    || target.matches("(\\./)?(pictures|object|media|thumbnails)[^:]*");
            Refused.unless(clicked || within, "FILE_HAS_EXTERNAL_LINKS");
            lines.start(at);
        }

        @Override
        public void text(String text) {
            lines.text(text);
        }

        @Override
        public void end(XMLStreamReader at) {
            lines.end(at);
        }
    }
}
