package vn.phoihop.document;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.phoihop.kernel.Refused;

/** Measures what the packed streams of a PDF become before a reader unpacks them into memory. */
final class PdfStreams {
    private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final long LARGEST = 256L << 20;

    private PdfStreams() {}

    static void measure(byte[] pdf) {
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
            int begin = at;
            while (begin < pdf.length && (pdf[begin] == '\r' || pdf[begin] == '\n')) begin++;
            boolean packed = begin > at && begin < pdf.length && (pdf[begin] & 0x0f) == 8;
            if (packed) Refused.unless(inflated(pdf, begin) <= LARGEST, "ARCHIVE_LIMIT");
        }
    }

    /** @return the place behind the next keyword, -1 when there is none */
    private static int next(byte[] pdf, int from) {
        for (int i = from; i <= pdf.length - KEYWORD.length; i++) {
            int matched = 0;
            while (matched < KEYWORD.length && pdf[i + matched] == KEYWORD[matched]) matched++;
            if (matched == KEYWORD.length) return i + KEYWORD.length;
        }
        return -1;
    }

    private static long inflated(byte[] pdf, int begin) {
        Inflater inflater = new Inflater();
        inflater.setInput(pdf, begin, pdf.length - begin);
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try {
            int read;
            do {
                read = inflater.inflate(buffer);
                size += read;
            } while (read > 0 && size <= LARGEST);
        } catch (DataFormatException e) {
            return size;
        } finally {
            inflater.end();
        }
        return size;
    }
}
