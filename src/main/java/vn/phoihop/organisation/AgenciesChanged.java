package vn.phoihop.organisation;

/** Agencies were added, edited, ended or imported: whoever counted on them counts again. Published inside the transaction. */
public record AgenciesChanged(String reason) {}
