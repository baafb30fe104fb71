package vn.phoihop.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.Json;

/**
 * Everything a plan says, in words: what is printed, and what a version keeps. Its canonical JSON has its keys in order, so that equal
 * content has an equal hash.
 *
 * @param bases the documents it carries out, the principal one first, as "Căn cứ …" names them
 */
record PlanContent(
        PlanKind kind,
        LocalDate periodFrom,
        LocalDate periodTo,
        String title,
        List<String> bases,
        String purpose,
        List<Line> tasks,
        String organising,
        String recipients) {

    /** A task as the plan's table has it. @param fields names of the fields of cooperation, with commas between them */
    record Line(
            TaskId id,
            String heading,
            String title,
            String product,
            String fields,
            String lead,
            String coordinators,
            String points,
            @Nullable LocalDate startOn,
            @Nullable LocalDate firstDueOn,
            @Nullable LocalDate dueOn,
            boolean regular,
            boolean adHoc,
            String orderNumber,
            @Nullable LocalDate orderOn,
            String orderIssuer) {}

    String canonical() {
        return Json.text(this);
    }

    static PlanContent of(String canonical) {
        return Json.read(canonical, PlanContent.class);
    }

    static String hash(String canonical) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
