package vn.phoihop.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import vn.phoihop.kernel.Refused;

/** What an Office file really is, by the content type of its main part; no program, no embedded object, nothing fetched from elsewhere. */
record OfficeInspection(ZipFile zip, List<ZipArchiveEntry> entries) {
    private static final Map<String, FileKind> MAIN_PARTS = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", FileKind.DOCX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", FileKind.XLSX);
    private static final Pattern PROGRAM =
            Pattern.compile("macroenabled|vbaproject|vbadata|activex|macrosheet|dialogsheet|oleobject|altchunk");
    private static final Pattern ELSEWHERE = Pattern.compile("externallink|connections\\+xml|querytable|webextension");
    private static final Pattern FETCHING = Pattern.compile(
            "(?i)\\u0000\\s*(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|DATABASE|RD)\\b");
    private static final Set<String> HARMLESS = Set.of("http:", "https:", "mailto:", "tel:");

    /** Looks into a document that is embedded in this one. */
    interface Embedded {
        FileKind inspect(byte[] bytes) throws IOException;
    }

    FileKind inspect(Embedded embedded) throws IOException {
        Set<String> xml = new HashSet<>();
        FileKind kind = kind(xml);
        for (ZipArchiveEntry entry : entries) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            Refused.unless(!PROGRAM.matcher(name).find(), "FILE_HAS_MACROS");
            if (name.contains("/embeddings/") && !name.endsWith(".rels")) embedded(entry, embedded);
            else if (name.endsWith(".rels")) relationships(entry);
            else if (name.endsWith(".xml") || xml.contains("/" + name)) text(entry);
        }
        if (kind == FileKind.XLSX) SecrecyRule.checkAll(new SpreadsheetLines(zip, entries).read());
        return kind;
    }

    /**
     * The package is not closed here: that would close the archive under it, which its opener closes.
     *
     * @param xml takes the names of the parts that are XML, however they are called
     */
    private FileKind kind(Set<String> xml) throws IOException {
        try {
            OPCPackage opc = OPCPackage.open(new ZipFileZipEntrySource(zip));
            for (PackagePart part : opc.getParts()) {
                String type = part.getContentType().toLowerCase(Locale.ROOT);
                Refused.unless(!PROGRAM.matcher(type).find(), "FILE_HAS_MACROS");
                Refused.unless(!ELSEWHERE.matcher(type).find(), "FILE_HAS_EXTERNAL_LINKS");
                if (type.endsWith("xml")) xml.add(part.getPartName().getName().toLowerCase(Locale.ROOT));
            }
            FileKind kind = MAIN_PARTS.get(mainType(opc));
            if (kind == null) throw new Refused("FILE_KIND_NOT_ALLOWED");
            return kind;
        } catch (InvalidFormatException | OpenXML4JRuntimeException | POIXMLException | IllegalArgumentException e) {
            throw new IOException(e.getMessage());
        }
    }

    private static String mainType(OPCPackage opc) {
        for (String type :
                List.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
            for (PackageRelationship to : opc.getRelationshipsByType(type)) {
                PackagePart part = opc.getPart(to);
                if (part != null) return part.getContentType();
            }
        }
        return "";
    }

    private void embedded(ZipArchiveEntry entry, Embedded embedded) throws IOException {
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            bytes = in.readAllBytes();
        }
        Refused.unless(FileSniffer.isZip(bytes), "FILE_HAS_MACROS");
        embedded.inspect(bytes);
    }

    private void relationships(ZipArchiveEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            SafeXml.read(in, new SafeXml.Visitor() {
                @Override
                public void start(XMLStreamReader at) {
                    if (at.getLocalName().equals("Relationship")) relationship(at);
                }
            });
        }
    }

    private static void relationship(XMLStreamReader at) {
        String type = SafeXml.attribute(at, "Type").toLowerCase(Locale.ROOT);
        String target = SafeXml.attribute(at, "Target").strip().toLowerCase(Locale.ROOT);
        Refused.unless(!type.endsWith("/afchunk"), "FILE_HAS_MACROS");
        if (!SafeXml.attribute(at, "TargetMode").equalsIgnoreCase("External")) return;
        boolean harmless = type.endsWith("/hyperlink") && HARMLESS.stream().anyMatch(target::startsWith);
        Refused.unless(harmless, "FILE_HAS_EXTERNAL_LINKS");
    }

    private void text(ZipArchiveEntry entry) throws IOException {
        TextLines lines = new TextLines();
        FieldInstructions fields = new FieldInstructions(lines);
        try (InputStream in = zip.getInputStream(entry)) {
            SafeXml.read(in, fields);
        }
        Refused.unless(!FETCHING.matcher(fields.instructions()).find(), "FILE_HAS_EXTERNAL_LINKS");
        if (entry.getName().endsWith("sharedStrings.xml")) return;
        SecrecyRule.check(lines.flow());
        SecrecyRule.checkAll(lines.boxes());
    }
}
