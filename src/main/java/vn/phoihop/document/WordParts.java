package vn.phoihop.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.phoihop.kernel.Refused;

/**
 * The parts of a Word document that hold text or say how it is numbered, parsed.
 *
 * @param margins headers and footers, in no particular order
 */
record WordParts(
        Element document,
        Optional<Element> styles,
        Optional<Element> numbering,
        Optional<Element> footnotes,
        Optional<Element> endnotes,
        List<Element> margins) {
    private static final long LARGEST = 48 << 20;

    static WordParts of(byte[] bytes) throws IOException {
        try (OPCPackage opc = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            PackagePart main = main(opc);
            List<Element> margins = new ArrayList<>(all(main, "/header"));
            margins.addAll(all(main, "/footer"));
            return new WordParts(
                    parse(main),
                    one(main, "/styles"),
                    one(main, "/numbering"),
                    one(main, "/footnotes"),
                    one(main, "/endnotes"),
                    margins);
        } catch (InvalidFormatException e) {
            throw new IOException(e.getMessage());
        }
    }

    private static PackagePart main(OPCPackage opc) throws IOException {
        for (PackageRelationship to : opc.getRelationships()) {
            PackagePart part = to.getRelationshipType().endsWith("/officeDocument") ? opc.getPart(to) : null;
            if (part != null) return part;
        }
        throw new IOException();
    }

    private static Optional<Element> one(PackagePart main, String type) throws IOException, InvalidFormatException {
        List<Element> all = all(main, type);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
    }

    private static List<Element> all(PackagePart main, String type) throws IOException, InvalidFormatException {
        List<Element> parsed = new ArrayList<>();
        for (PackageRelationship to : main.getRelationships()) {
            if (to.getRelationshipType().endsWith(type)) parsed.add(parse(main.getRelatedPart(to)));
        }
        return parsed;
    }

    private static Element parse(PackagePart part) throws IOException {
        Refused.unless(part.getSize() <= LARGEST, "ARCHIVE_LIMIT");
        try (InputStream in = part.getInputStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e.getMessage());
        }
    }
}
