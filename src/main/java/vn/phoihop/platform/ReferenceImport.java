package vn.phoihop.platform;

/** Reference data of a country that an installation asks for by {@code import reference <name>}. Brought as a bean by the room it belongs to. */
public interface ReferenceImport {
    /** As typed on the command line, such as {@code vn}. */
    String name();

    /** Brings them in; what is there already is brought up to date or left alone, never doubled. @return a sentence that says what was done */
    String run();
}
