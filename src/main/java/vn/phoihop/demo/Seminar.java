package vn.phoihop.demo;

import java.time.LocalDate;
import vn.phoihop.ui.Form;

/** A row of international conferences and seminars. @param amount as typed, empty for none */
record Seminar(
        String name,
        LocalDate from,
        LocalDate to,
        String place,
        String mode,
        String sponsor,
        String permit,
        int vietnamese,
        int foreign,
        String nationalities,
        String amount,
        String currency,
        String result) {

    void type(Form form, int index) {
        String at = "tables.T3[" + index + "].";
        form.with(at + "name", name)
                .with(at + "startsOn", from)
                .with(at + "endsOn", to)
                .with(at + "place", place)
                .with(at + "mode", mode)
                .with(at + "sponsor", sponsor)
                .with(at + "permitNumber", permit)
                .with(at + "permitOn", WeekDays.step(from, -12))
                .with(at + "vietnamese", vietnamese)
                .with(at + "foreign", foreign)
                .with(at + "nationalities", nationalities)
                .with(at + "funding", amount)
                .with(at + "funding.currency", currency)
                .with(at + "result", result)
                .with(at + "reportedOn", WeekDays.step(to, 8));
    }
}
