package vn.phoihop.document;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML that came from outside: no document type, no entities, nothing fetched. */
final class SafeXml {
    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    interface Visitor {
        default void start(XMLStreamReader at) {}

        default void text(String text) {}

        default void end(XMLStreamReader at) {}
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** @throws IOException when it is not well-formed or has a document type */
    static void read(InputStream in, Visitor visitor) throws IOException {
        try {
            XMLStreamReader at = FACTORY.createXMLStreamReader(in);
            while (at.hasNext()) {
                switch (at.next()) {
                    case XMLStreamConstants.START_ELEMENT -> visitor.start(at);
                    case XMLStreamConstants.END_ELEMENT -> visitor.end(at);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        visitor.text(at.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new IOException();
                    default -> {}
                }
            }
            at.close();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage());
        }
    }

    /** @return an attribute by its local name in whatever namespace, empty when there is none */
    static String attribute(XMLStreamReader at, String local) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(local)) {
                @Nullable String value = at.getAttributeValue(i);
                return value == null ? "" : value;
            }
        }
        return "";
    }
}
