package vn.phoihop.kernel;

/** There is no such thing, or not for this viewer: which of the two is never told. Answered with 404. */
public final class NotFound extends RuntimeException {
    public NotFound(Object what) {
        super(String.valueOf(what), null, false, false);
    }
}
