package vn.phoihop.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** The lines of text of one part of a document: those of its flow, and apart from them those of text boxes, which stand anywhere. */
final class TextLines implements SafeXml.Visitor {
    private static final Set<String> PARAGRAPHS = Set.of("p", "h", "si", "is", "text");
    private static final Set<String> BREAKS = Set.of("br", "cr", "tab", "line-break");
    private static final String OPEN_DOCUMENT = "urn:oasis";
    private final List<String> flow = new ArrayList<>();
    private final List<String> boxes = new ArrayList<>();
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private final Deque<String> elements = new ArrayDeque<>();
    private boolean openDocument;

    List<String> flow() {
        return flow;
    }

    List<String> boxes() {
        return boxes;
    }

    @Override
    public void start(XMLStreamReader at) {
        String name = at.getLocalName();
        String namespace = at.getNamespaceURI() == null ? "" : at.getNamespaceURI();
        openDocument = namespace.startsWith(OPEN_DOCUMENT);
        elements.push(name);
        if (PARAGRAPHS.contains(name)) open.push(new StringBuilder());
        else if (BREAKS.contains(name) && !open.isEmpty()) open.element().append('\n');
        else if (name.equals("s") && openDocument && !open.isEmpty())
            open.element().append(' ');
        if (name.equals("textpath")) boxes.add(SafeXml.attribute(at, "string"));
    }

    @Override
    public void text(String text) {
        if (open.isEmpty()) return;
        boolean words = "t".equals(elements.peek()) || openDocument;
        if (words) open.element().append(text);
    }

    @Override
    public void end(XMLStreamReader at) {
        elements.pop();
        if (!PARAGRAPHS.contains(at.getLocalName())) return;
        String line = open.pop().toString();
        (open.isEmpty() ? flow : boxes).add(line);
    }

    /** Of a text file, whose cells are lines of their own. */
    static List<String> ofText(byte[] bytes) {
        List<String> lines = new ArrayList<>();
        for (String line : decode(bytes).split("\\R")) {
            lines.add(line);
            if (line.matches(".*[;,\\t].*")) {
                for (String cell : line.split("[;,\\t]")) lines.add(cell.replace("\"", ""));
            }
        }
        return lines;
    }

    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe)) return new String(bytes, StandardCharsets.UTF_16);
        if (startsWith(bytes, 0xfe, 0xff)) return new String(bytes, StandardCharsets.UTF_16);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1258"));
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}
