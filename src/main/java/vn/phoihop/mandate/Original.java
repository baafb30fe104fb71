package vn.phoihop.mandate;

import java.util.List;
import vn.phoihop.document.Upload;

/** A document's text as it came, in lines, with the file it came in. */
record Original(List<String> lines, Upload file) {
    boolean isEmpty() {
        return lines.isEmpty() && file.isEmpty();
    }

    String fileName() {
        return file.isEmpty() ? "" : file.name();
    }
}
