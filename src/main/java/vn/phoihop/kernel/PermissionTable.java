package vn.phoihop.kernel;

import java.util.List;

/** A room's part of the table of who may do what, brought as a bean. */
public record PermissionTable(List<? extends Permission> permissions) {}
