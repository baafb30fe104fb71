package vn.phoihop.kernel;

/** The viewer may see the record but not do this to it. Answered with 403. */
public final class Forbidden extends RuntimeException {
    public Forbidden(Permission permission) {
        super(permission.name(), null, false, false);
    }
}
