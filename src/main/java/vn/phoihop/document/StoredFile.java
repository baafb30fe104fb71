package vn.phoihop.document;

import vn.phoihop.kernel.FileId;

/** A kept file. The name is as its owner wrote it, in full Unicode (NFC); the hash is SHA-256 in lower-case hexadecimal. */
public record StoredFile(FileId id, String name, String mediaType, long size, String sha256) {}
