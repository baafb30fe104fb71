package vn.phoihop.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a program's request was not done (RFC 9457).
 *
 * @param code what to decide by; the sentences are for people
 * @param reasons everything that stands against it, each with the place in what was sent
 * @param incident number of a mistake of ours, by which the operator finds it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String code,
        List<Reason> reasons,
        @Nullable String incident) {

    /** @param place path in the body or name of the parameter, such as {@code figures[2].value}; empty for the whole */
    public record Reason(String code, String place, String sentence) {}
}
