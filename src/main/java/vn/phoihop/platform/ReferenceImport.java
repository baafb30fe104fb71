package vn.phoihop.platform;

/** Reference data that production takes in only when it is told to. Brought as a bean by the room that owns the data. */
public interface ReferenceImport {
    String name();

    /** Takes in what is missing and changes nothing else; says what it did. */
    String run();
}
