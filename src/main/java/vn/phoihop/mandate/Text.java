package vn.phoihop.mandate;

import vn.phoihop.document.Upload;

/** A document's text as a person brings it: pasted, or as a file, or the file to be kept and its text pasted beside it. */
record Text(String pasted, Upload file) {
    boolean isEmpty() {
        return pasted.isBlank() && file.isEmpty();
    }
}
