package vn.phoihop.document;

import java.util.List;

/** What a Word document or pasted text says, formatting dropped: headings, paragraphs with their numbering as text, tables as cells. */
public record WordText(List<Part> parts) {
    public sealed interface Part permits Heading, Paragraph, Table {}

    public record Heading(int level, String text) implements Part {}

    public record Paragraph(String text) implements Part {}

    public record Table(List<List<String>> rows) implements Part {}
}
