package vn.phoihop.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Refused;

@Service
class NumberRegisters implements Numbers {
    private static final String LAST = """
            select coalesce(max(number), 0) from document.outgoing_number
            where agency = :agency and type = :type and year = :year
            """;
    private static final String ENTER = """
            insert into document.outgoing_number (agency, type, year, number, symbol, issued_on, subject)
            values (:agency, :type, :year, :number, :symbol, :on, :subject)
            on conflict do nothing
            """;
    private static final String CANCEL = """
            update document.outgoing_number set cancelled_reason = :reason
            where agency = :agency and type = :type and year = :year and number = :number and cancelled_reason is null
            """;
    private static final String NEXT = """
            insert into document.incoming_register as register (receiver, year, last) values (:receiver, :year, 1)
            on conflict (receiver, year) do update set last = register.last + 1
            returning last
            """;
    private final JdbcClient jdbc;

    NumberRegisters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public Optional<Integer> enter(
            AgencyId agency, String type, int number, String symbol, LocalDate on, UUID subject) {
        if (number < 1) throw Refused.at("number", "NUMBER_REQUIRED");
        int expected = last(agency, type, on.getYear()) + 1;
        int entered = jdbc.sql(ENTER)
                .param("agency", agency)
                .param("type", type)
                .param("year", on.getYear())
                .param("number", number)
                .param("symbol", symbol)
                .param("on", on)
                .param("subject", subject)
                .update();
        if (entered == 0) throw Refused.at("number", "NUMBER_DUPLICATE", number + "/" + symbol, on.getYear());
        return expected > 1 && number > expected ? Optional.of(expected) : Optional.empty();
    }

    private int last(AgencyId agency, String type, int year) {
        return jdbc.sql(LAST)
                .param("agency", agency)
                .param("type", type)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional
    public void cancel(AgencyId agency, String type, int number, LocalDate on, String reason) {
        if (reason.isBlank()) throw Refused.at("reason", "NUMBER_CANCEL_REASON_REQUIRED");
        int cancelled = jdbc.sql(CANCEL)
                .param("agency", agency)
                .param("type", type)
                .param("year", on.getYear())
                .param("number", number)
                .param("reason", reason.strip())
                .update();
        if (cancelled == 0) throw new NotFound(number);
    }

    @Override
    @Transactional
    public int nextIncoming(AgencyId receiver, int year) {
        return jdbc.sql(NEXT)
                .param("receiver", receiver)
                .param("year", year)
                .query(Integer.class)
                .single();
    }
}
