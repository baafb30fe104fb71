package vn.phoihop.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The signed paper of a made-up report: one page that says so. */
final class SignedCopy {
    private final Glyphs glyphs = new Glyphs();
    private final List<String> lines;

    SignedCopy(String title) {
        this.lines = List.of("Bản ký minh họa", title, "Phối Hợp: dữ liệu minh họa, không có giá trị pháp lý.");
    }

    byte[] bytes() {
        String words = lines.stream()
                .map(line -> "(" + glyphs.encode(line) + ") Tj")
                .collect(Collectors.joining(" 0 -28 Td ", "BT /F1 16 Tf 72 760 Td ", " ET"));
        return file(List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + words.length() + " >>\nstream\n" + words + "\nendstream",
                glyphs.font()));
    }

    private static byte[] file(List<String> objects) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        List<Integer> places = new ArrayList<>();
        write(file, "%PDF-1.4\n");
        for (int i = 0; i < objects.size(); i++) {
            places.add(file.size());
            write(file, (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
        }
        int table = file.size();
        write(file, "xref\n0 6\n0000000000 65535 f \n");
        places.forEach(place -> write(file, "%010d 00000 n \n".formatted(place)));
        write(file, "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
        return file.toByteArray();
    }

    private static void write(ByteArrayOutputStream file, String text) {
        file.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Vietnamese letters in a plain font: each takes a code from 128 on, its own glyph and the width of its base letter. */
    private static final class Glyphs {
        private static final int FIRST = 128;
        private static final List<String> WIDTHS =
                Arrays.asList(Resource.lines("times-widths.txt").getFirst().split(" "));
        private final List<Character> known = new ArrayList<>();

        String encode(String line) {
            StringBuilder codes = new StringBuilder();
            for (char letter : line.toCharArray()) codes.append(letter < FIRST ? letter : code(letter));
            return codes.toString().replaceAll("([\\\\()])", "\\\\$1");
        }

        private char code(char letter) {
            if (!known.contains(letter)) known.add(letter);
            return (char) (FIRST + known.indexOf(letter));
        }

        String font() {
            String names =
                    known.stream().map(c -> "/uni%04X".formatted((int) c)).collect(Collectors.joining(" "));
            String widths = String.join(" ", WIDTHS) + " 0 "
                    + known.stream().map(Glyphs::width).collect(Collectors.joining(" "));
            return "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /FirstChar 32 /LastChar "
                    + (FIRST + known.size() - 1) + " /Widths [" + widths
                    + "] /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [128 " + names
                    + "] >> >>";
        }

        private static String width(char letter) {
            char base = java.text.Normalizer.normalize(String.valueOf(letter), java.text.Normalizer.Form.NFD)
                    .replace('đ', 'd')
                    .replace('Đ', 'D')
                    .charAt(0);
            return WIDTHS.get(base - 32);
        }
    }
}
