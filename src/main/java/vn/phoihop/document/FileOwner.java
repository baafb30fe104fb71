package vn.phoihop.document;

import vn.phoihop.kernel.FileId;
import vn.phoihop.kernel.Viewer;

/** Brought by each room whose records own files: says whether the viewer may read a file through one of its records. */
public interface FileOwner {
    boolean mayRead(FileId file, Viewer viewer);
}
