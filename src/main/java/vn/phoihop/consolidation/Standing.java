package vn.phoihop.consolidation;

/**
 * How a compiled report stands to what is accepted now.
 *
 * @param unfit pinned reports that may no longer be counted so
 * @param leftOut accepted reports that are not pinned
 * @param lost chosen paragraphs whose source is in none of the pinned revisions
 */
record Standing(boolean stale, int unfit, int leftOut, int lost) {
    static final Standing FIXED = new Standing(false, 0, 0, 0);

    boolean mustPinAgain() {
        return stale || unfit > 0;
    }
}
