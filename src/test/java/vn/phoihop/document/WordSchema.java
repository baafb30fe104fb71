package vn.phoihop.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** WordprocessingML of ECMA-376, transitional: which elements stand in which order. */
final class WordSchema {
    private static final String XML_NAMESPACE = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xs:attribute name="space"><xs:simpleType><xs:restriction base="xs:NCName">
                <xs:enumeration value="default"/><xs:enumeration value="preserve"/></xs:restriction></xs:simpleType></xs:attribute>
              <xs:attribute name="lang" type="xs:language"/>
            </xs:schema>
            """;
    private static final Schema SCHEMA = read();

    private WordSchema() {}

    /** Every part below {@code word/} but the relationships. */
    static void check(byte[] docx) {
        List<String> checked = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().matches("word/[^/]+\\.xml")) continue;
                checked.add(entry.getName());
                check(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(checked).contains("word/document.xml", "word/styles.xml", "word/settings.xml", "word/header.xml");
    }

    static void check(String name, byte[] part) {
        try {
            SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(part)));
        } catch (SAXException | IOException e) {
            throw new AssertionError(name + ": " + e.getMessage(), e);
        }
    }

    private static Schema read() {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setResourceResolver((type, namespace, id, name, base) -> input(name));
            Source xml = new StreamSource(new StringReader(XML_NAMESPACE), "xml.xsd");
            return factory.newSchema(new Source[] {xml, new StreamSource(stream("wml.xsd"), "wml.xsd")});
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }

    private static LSInput input(String name) {
        try {
            var registry = DOMImplementationRegistry.newInstance();
            LSInput input = ((DOMImplementationLS) registry.getDOMImplementation("LS")).createLSInput();
            input.setSystemId(name);
            input.setByteStream(stream(name));
            return input;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static InputStream stream(String name) {
        return Objects.requireNonNull(
                WordSchema.class.getResourceAsStream("/org/apache/poi/schemas/ooxml/src/" + name), name);
    }
}
