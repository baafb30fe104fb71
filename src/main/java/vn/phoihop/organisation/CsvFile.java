package vn.phoihop.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A file of reference data with a heading: rows by column name, and the hash that the journal keeps. */
record CsvFile(String hash, List<CsvRow> rows) {

    static CsvFile resource(String path) {
        try (InputStream in = Objects.requireNonNull(CsvFile.class.getResourceAsStream(path), path)) {
            byte[] bytes = in.readAllBytes();
            return new CsvFile(sha256(bytes), rows(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CsvRow> rows(String text) {
        List<String> lines = text.lines().filter(l -> !l.isBlank()).toList();
        List<String> names = cells(lines.getFirst());
        return lines.stream().skip(1).map(l -> row(names, cells(l))).toList();
    }

    private static CsvRow row(List<String> names, List<String> cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < names.size(); i++) row.put(names.get(i), cells.get(i));
        return new CsvRow(row);
    }

    /** Cells may be quoted; inside quotes a comma is text and two quotes are one. */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
