package vn.phoihop.document;

import java.io.IOException;
import org.springframework.stereotype.Component;
import vn.phoihop.kernel.Refused;

@Component
class WordReading implements WordReader {
    private final UploadInspection inspection;

    WordReading(UploadInspection inspection) {
        this.inspection = inspection;
    }

    @Override
    public WordText read(Upload upload) {
        FileKind kind = inspection.inspect(upload);
        try {
            return switch (kind) {
                case DOCX -> WordParser.read(WordParts.of(upload.bytes()));
                case TXT -> paste(TextLines.decode(upload.bytes()));
                case PDF, XLSX, ODT, ODS, PNG, JPEG, CSV -> throw new Refused("WORD_DOCUMENT_REQUIRED");
            };
        } catch (IOException | StackOverflowError e) {
            throw new Refused("FILE_DAMAGED");
        }
    }

    @Override
    public WordText paste(String text) {
        return new PastedText(text).read();
    }
}
