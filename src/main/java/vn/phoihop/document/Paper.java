package vn.phoihop.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official paper by its content; how it looks is the renderers' business (Decree 30/2020, appendix I).
 *
 * @param type name of the type in capitals such as BÁO CÁO; null for an official letter (công văn)
 * @param subject the abstract (trích yếu); for a letter what follows "V/v"
 * @param symbol what stands behind the slash: BC-BTP, or BTP-HTQT for a letter
 * @param number null leaves room to write it in by hand
 * @param date null leaves room for day and month
 * @param addressees "Kính gửi:"; several are listed
 * @param recipients "Nơi nhận:" without dashes; the last is the archive line
 * @param demonstration prints a mark that the content is demonstration data
 */
public record Paper(
        @Nullable String type,
        String subject,
        Letterhead letterhead,
        @Nullable Integer number,
        String symbol,
        @Nullable LocalDate date,
        List<String> addressees,
        List<Block> body,
        Signature signature,
        List<String> recipients,
        List<Annex> annexes,
        boolean demonstration) {

    /** @param lines the body's names from the governing one down; the last is the issuing body, bold. @param place địa danh */
    public record Letterhead(List<String> lines, String place) {}

    /** @param capacity lines such as TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH. @param name empty before it is signed */
    public record Signature(List<String> capacity, String name) {}

    /** @param title without "Phụ lục I", which the renderer numbers. @param landscape for wide tables */
    public record Annex(String title, List<Block> body, boolean landscape) {
        /** What the n-th of so many is called, to be referred to: "Phụ lục II", and a single one "Phụ lục". */
        public static String name(int number, int of) {
            return of == 1 ? "Phụ lục" : "Phụ lục " + PaperWording.roman(number);
        }
    }

    public sealed interface Block permits Heading, Paragraph, Table {}

    /** @param level 1 for "I. TÌNH HÌNH CHUNG", 2 for "1. Điều ước…", 3 below; the text carries its own number */
    public record Heading(int level, String text) implements Block {}

    /** @param source shown in HTML beside the paragraph (who said it); never printed on the official paper. @param id anchor, empty for none */
    public record Paragraph(List<Run> runs, String source, String id) implements Block {
        public static Paragraph of(String text) {
            return new Paragraph(List.of(new Text(text)), "", "");
        }
    }

    public sealed interface Run permits Text, Figure {}

    public record Text(String text) implements Run {}

    /** A number that is a field bound to a total. @param key what it is bound to, such as I10. @param text as printed */
    public record Figure(String key, String text) implements Run {}

    /** @param header column titles, repeated on every page. @param widths relative. @param numeric which columns are right-aligned. */
    public record Table(
            String caption, List<String> header, List<Integer> widths, List<Boolean> numeric, List<List<String>> rows)
            implements Block {}
}
