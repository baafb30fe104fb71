package vn.phoihop.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The cells of the first rows of every sheet, and the sheets' headers and footers. */
record SpreadsheetLines(ZipFile zip, List<ZipArchiveEntry> entries) {
    /** A row is a line; only rows that hold something count. */
    List<String> read() throws IOException {
        List<String> found = new ArrayList<>();
        Set<Integer> shared = new TreeSet<>();
        for (ZipArchiveEntry entry : entries) {
            if (!entry.getName().startsWith("xl/worksheets/")
                    || !entry.getName().endsWith(".xml")) continue;
            Sheet sheet = new Sheet(found, shared);
            try (InputStream in = zip.getInputStream(entry)) {
                SafeXml.read(in, sheet);
            }
        }
        found.addAll(shared(shared));
        return found;
    }

    private List<String> shared(Set<Integer> wanted) throws IOException {
        ZipArchiveEntry entry = zip.getEntry("xl/sharedStrings.xml");
        if (entry == null) return List.of();
        List<String> texts = new ArrayList<>();
        TextLines lines = new TextLines();
        try (InputStream in = zip.getInputStream(entry)) {
            SafeXml.read(in, lines);
        }
        for (int index : wanted)
            if (index >= 0 && index < lines.flow().size())
                texts.add(lines.flow().get(index));
        return texts;
    }

    private static final class Sheet implements SafeXml.Visitor {
        private final List<String> found;
        private final Set<Integer> shared;
        private final StringBuilder value = new StringBuilder();
        private String type = "";
        private int rows;
        private boolean filled;

        Sheet(List<String> found, Set<Integer> shared) {
            this.found = found;
            this.shared = shared;
        }

        @Override
        public void start(XMLStreamReader at) {
            if (at.getLocalName().equals("row")) filled = false;
            if (at.getLocalName().equals("c")) type = SafeXml.attribute(at, "t");
            value.setLength(0);
        }

        @Override
        public void text(String text) {
            value.append(text);
        }

        @Override
        public void end(XMLStreamReader at) {
            String name = at.getLocalName();
            if (name.equals("row") && filled) rows++;
            if (name.equals("v") && rows < SecrecyRule.LINES)
                cell(value.toString().strip());
            if (name.matches("(odd|even|first)(Header|Footer)")) headerOrFooter(value.toString());
        }

        private void cell(String text) {
            filled = true;
            if (!type.equals("s")) found.add(text);
            else if (text.matches("\\d{1,9}")) shared.add(Integer.valueOf(text));
        }

        /** Written as {@code &L…&C…&R…} with codes for fonts and sizes between. */
        private void headerOrFooter(String text) {
            found.add(text.replaceAll("&\"[^\"]*\"|&\\d+|&K[0-9A-Fa-f]{6}", "").replaceAll("&[A-Z]", "\n"));
        }
    }
}
