package vn.phoihop.document;

/** Reads what a person wrote in Word. */
public interface WordReader {
    /** @throws vn.phoihop.kernel.Refused as {@link Files#receive} does, before anything is read */
    WordText read(Upload upload);

    /** Text from the clipboard: lines are paragraphs, runs of tab-separated lines are tables, numbered capital lines are headings. */
    WordText paste(String text);
}
