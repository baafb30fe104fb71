package vn.phoihop.document;

import javax.xml.stream.XMLStreamReader;

/** Collects, beside the text, what the fields of a Word part are told to do; each field begins with a zero character. */
final class FieldInstructions implements SafeXml.Visitor {
    private final SafeXml.Visitor text;
    private final StringBuilder instructions = new StringBuilder();
    private boolean within;

    FieldInstructions(SafeXml.Visitor text) {
        this.text = text;
    }

    String instructions() {
        return instructions.toString();
    }

    @Override
    public void start(XMLStreamReader at) {
        switch (at.getLocalName()) {
            case "instrText" -> within = true;
            case "fldChar" -> instructions.append('\0');
            case "fldSimple" -> instructions.append('\0').append(SafeXml.attribute(at, "instr"));
            default -> {}
        }
        text.start(at);
    }

    @Override
    public void text(String words) {
        if (within) instructions.append(words);
        text.text(words);
    }

    @Override
    public void end(XMLStreamReader at) {
        if (at.getLocalName().equals("instrText")) within = false;
        text.end(at);
    }
}
