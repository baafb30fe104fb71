package vn.phoihop.regime;

import java.util.UUID;
import vn.phoihop.kernel.TypedId;

public record RegimeId(UUID value) implements TypedId {}
