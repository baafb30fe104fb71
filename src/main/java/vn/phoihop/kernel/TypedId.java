package vn.phoihop.kernel;

import java.util.UUID;

/** An id that knows what it identifies. Implemented by records with one component. */
public interface TypedId {
    UUID value();
}
