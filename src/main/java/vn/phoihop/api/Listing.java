package vn.phoihop.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next relative address of the part that follows; null when there is none
 */
public record Listing<T>(List<T> items, @Nullable String next) {}
