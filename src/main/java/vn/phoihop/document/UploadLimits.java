package vn.phoihop.document;

/**
 * How much an upload may be, and how much it may become when it is unpacked.
 *
 * @param largest bytes of a file
 * @param entries of an archive
 * @param expanded bytes of all entries together
 * @param ratio how many times its packed size an entry may become, beyond its first MiB
 */
record UploadLimits(long largest, int entries, long expanded, int ratio) {
    static UploadLimits of(long largest) {
        return new UploadLimits(largest, 5_000, 10 * largest, 100);
    }
}
