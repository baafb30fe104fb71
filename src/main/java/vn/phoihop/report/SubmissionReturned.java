package vn.phoihop.report;

/** A received or accepted submission was given back for supplement; whoever counted it must not any longer. Published inside the transaction. */
public record SubmissionReturned(SubmissionId submission, CampaignId campaign) {}
