package vn.phoihop.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.ui.Form;

/** A row of treaties and international agreements signed. */
record Agreement(
        String kind,
        String name,
        String foreignName,
        String partner,
        String level,
        LocalDate signedOn,
        @Nullable LocalDate expiresOn,
        List<String> content,
        String result) {

    void type(Form form, int index) {
        String at = "tables.T1[" + index + "].";
        form.with(at + "kind", kind)
                .with(at + "name", name)
                .with(at + "foreignName", foreignName)
                .with(at + "partner", partner)
                .with(at + "level", level)
                .with(at + "signedOn", signedOn)
                .with(at + "effectiveOn", signedOn)
                .with(at + "expiresOn", expiresOn)
                .withAll(at + "content", content)
                .with(at + "result", result);
    }
}
