package vn.phoihop.demo;

/** A part of the demonstration: told once, as a whole or not at all. Chapters are told in the order of their beans. */
interface Chapter {
    /** Never changes: by it the database remembers that the chapter was told. */
    String name();

    /** Chapters of one strand are told one after the other, strands side by side; what all of them need has no strand. */
    default Strand strand() {
        return Strand.NONE;
    }

    /** @return how many things it made, for the log */
    int tell();

    enum Strand {
        NONE,
        EARLIER,
        LATER
    }
}
