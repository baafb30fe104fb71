package vn.phoihop.report;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.Json;
import vn.phoihop.regime.FormId;

/** Everything a revision says, in the order of its form's sections. */
record Content(boolean nil, List<Paragraph> paragraphs, List<Figure> figures, List<Row> rows) {

    record Paragraph(UUID id, String section, String text, boolean highlighted) {}

    /** @param currency empty for what is no money; @param typed what was typed and is no number, then value is null */
    record Figure(
            String indicator,
            String currency,
            @Nullable BigDecimal value,
            @Nullable String typed) {}

    /** @param cells by column code, canonical; what could not be read as its type stays as it was typed */
    record Row(UUID id, String table, Map<String, String> cells) {}

    List<Paragraph> paragraphs(String section) {
        return paragraphs.stream().filter(p -> p.section().equals(section)).toList();
    }

    List<Row> rows(String table) {
        return rows.stream().filter(r -> r.table().equals(table)).toList();
    }

    List<Figure> figures(String indicator) {
        return figures.stream().filter(f -> f.indicator().equals(indicator)).toList();
    }

    /** Values by indicator and currency, without what is no number. */
    Map<String, Map<String, BigDecimal>> values() {
        Map<String, Map<String, BigDecimal>> values = new LinkedHashMap<>();
        for (Figure f : figures)
            if (f.value() != null)
                values.computeIfAbsent(f.indicator(), i -> new LinkedHashMap<>())
                        .put(f.currency(), f.value());
        return values;
    }

    /** SHA-256 over the canonical content: what a signature binds to. Ids do not count, words, order and numbers do. */
    String hash(FormId form) {
        Map<String, Object> canonical = new LinkedHashMap<>();
        canonical.put("form", form.value().toString());
        canonical.put("nil", nil);
        canonical.put(
                "paragraphs",
                paragraphs.stream()
                        .map(p -> List.of(p.section(), p.text(), p.highlighted()))
                        .toList());
        canonical.put(
                "figures",
                figures.stream()
                        .map(f -> List.of(
                                f.indicator(),
                                f.currency(),
                                f.value() == null
                                        ? "?" + f.typed()
                                        : f.value().stripTrailingZeros().toPlainString()))
                        .toList());
        canonical.put(
                "rows",
                rows.stream()
                        .map(r -> Map.of("table", r.table(), "cells", r.cells()))
                        .toList());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(Json.text(canonical).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
