package vn.phoihop.consolidation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.Json;

/** A compiled report as data: what its signature binds to, and with number and signature what is kept as JSON. */
record CanonicalContent(Compilation compilation) {
    /** SHA-256 in lower-case hexadecimal over what is said; who signs it under which number does not count. */
    String hash() {
        try {
            byte[] text = Json.text(content()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stands in the JSON of the report beside the paper. */
    Map<String, Object> members() {
        return Map.of("content", content(), "contentHash", hash(), "document", document());
    }

    private Map<String, @Nullable Object> document() {
        Consolidation c = compilation.consolidation();
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put(
                "state",
                c.state() == ConsolidationState.DRAFT ? "DRAFT" : c.issue().number() == null ? c.state() : "ISSUED");
        document.put("number", c.issue().number());
        document.put("symbol", c.issue().symbol());
        document.put("date", c.issue().datedOn());
        document.put("signer", c.signing().signerName());
        document.put("capacity", c.signing().signerCapacity());
        return document;
    }

    private Map<String, Object> content() {
        var campaign = compilation.campaign();
        Map<String, Object> content = new LinkedHashMap<>();
        content.put(
                "campaign",
                Map.of(
                        "name",
                        campaign.name(),
                        "year",
                        campaign.year(),
                        "from",
                        campaign.period().from(),
                        "to",
                        campaign.period().to()));
        content.put("authority", compilation.authority().code());
        content.put("salutation", campaign.salutation());
        content.put("asOf", compilation.snapshot().asOf());
        content.put(
                "sections",
                compilation.form().sections().stream()
                        .map(s -> Map.of(
                                "code", s.code(),
                                "title", s.title().vi(),
                                "paragraphs",
                                        compilation.items(s.code()).stream()
                                                .map(CanonicalContent::paragraph)
                                                .toList()))
                        .toList());
        content.put(
                "coverage",
                compilation.snapshot().reporters().stream()
                        .map(CanonicalContent::reporter)
                        .toList());
        content.put(
                "totals",
                compilation.snapshot().totals().stream()
                        .map(CanonicalContent::total)
                        .toList());
        content.put(
                "tables",
                compilation.rows().stream()
                        .map(r -> Map.of("table", r.table(), "agency", r.agencyName(), "cells", r.cells()))
                        .toList());
        content.put("sources", compilation.sources());
        return content;
    }

    private static Map<String, Object> paragraph(Item item) {
        return Map.of("kind", item.kind(), "agency", item.agencyName(), "text", item.text());
    }

    private static Map<String, Object> total(Total total) {
        return Map.of(
                "indicator", total.indicator(),
                "group", total.reportingGroup(),
                "currency", total.currency(),
                "value", total.value().toPlainString(),
                "agencies", total.agencies());
    }

    private static Map<String, Object> reporter(Reporter reporter) {
        return Map.of(
                "agency", reporter.name().vi(),
                "group", reporter.reportingGroup(),
                "standing", standing(reporter),
                "daysLate", reporter.daysLate(),
                "nil", reporter.declaredNil(),
                "excludedReason", reporter.excludedReason() == null ? "" : reporter.excludedReason());
    }

    private static String standing(Reporter reporter) {
        if (!reporter.expected()) return "EXCLUDED";
        if (reporter.missing()) return "MISSING";
        return reporter.accepted() ? "ACCEPTED" : "RECEIVED";
    }
}
