package vn.phoihop.kernel;

/** Somebody else saved first. The screen shows both texts and loses neither. Answered with 409. */
public final class Stale extends RuntimeException {
    public Stale(Object what) {
        super(String.valueOf(what), null, false, false);
    }
}
