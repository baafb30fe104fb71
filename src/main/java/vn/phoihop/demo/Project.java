package vn.phoihop.demo;

import java.time.LocalDate;
import java.util.List;
import vn.phoihop.ui.Form;

/** A row of programmes, projects and non-projects. Amounts in whole units of the currency. */
record Project(
        String kind,
        String name,
        String partner,
        String managing,
        String owner,
        String approval,
        LocalDate approvedOn,
        LocalDate startsOn,
        LocalDate endsOn,
        String status,
        long commitment,
        String currency,
        String funding,
        long disbursed,
        long cumulative,
        List<String> content,
        String result) {

    void type(Form form, int index) {
        String at = "tables.T2[" + index + "].";
        form.with(at + "kind", kind)
                .with(at + "name", name)
                .with(at + "partner", partner)
                .with(at + "managingAgency", managing)
                .with(at + "owner", owner)
                .with(at + "approvalNumber", approval)
                .with(at + "approvedOn", approvedOn)
                .with(at + "startsOn", startsOn)
                .with(at + "endsOn", endsOn)
                .with(at + "status", status)
                .with(at + "funding", funding)
                .withAll(at + "content", content)
                .with(at + "result", result);
        amount(form, at + "commitment", commitment);
        amount(form, at + "disbursed", disbursed);
        amount(form, at + "cumulative", cumulative);
    }

    private void amount(Form form, String at, long amount) {
        form.with(at, amount).with(at + ".currency", currency);
    }
}
