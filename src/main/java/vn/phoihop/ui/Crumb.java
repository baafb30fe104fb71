package vn.phoihop.ui;

/** One step of the path above a title. */
public record Crumb(String label, String href) {}
