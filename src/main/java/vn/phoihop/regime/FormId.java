package vn.phoihop.regime;

import java.util.UUID;
import vn.phoihop.kernel.TypedId;

/** A version of a form: once a campaign uses it, it never changes. */
public record FormId(UUID value) implements TypedId {}
