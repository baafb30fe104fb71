package vn.phoihop.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import vn.phoihop.kernel.Refused;

/** What is wrong with a body that could not be read, and where. */
final class JsonFaults {
    private JsonFaults() {}

    static List<Refused.Reason> of(HttpMessageNotReadableException failure) {
        return List.of(
                switch (failure.getCause()) {
                    case UnrecognizedPropertyException unknown ->
                        Refused.Reason.at(place(unknown), "FIELD_UNKNOWN", unknown.getPropertyName());
                    case DatabindException wrong
                    when !wrong.getPath().isEmpty() -> Refused.Reason.at(place(wrong), "FIELD_INVALID");
                    case null, default -> Refused.Reason.at("", "JSON_INVALID");
                });
    }

    /** {@code figures[2].value} */
    private static String place(JacksonException failure) {
        return failure.getPath().stream()
                .map(step -> step.getIndex() >= 0 ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
