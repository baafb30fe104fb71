package vn.phoihop.ui;

/** One choice of a list or a group of radio buttons. */
public record Option(String value, String label) {}
