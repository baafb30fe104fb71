package vn.phoihop.api;

/** What a program may use its owner's rights for. Message key {@code scope.<NAME>}. */
public enum Scope {
    READ,
    WRITE,
    /** Signing, and the dispatch or number that makes a signature count. */
    SIGN
}
