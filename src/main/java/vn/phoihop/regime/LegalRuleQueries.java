package vn.phoihop.regime;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.platform.Records;

@Component
@Transactional(readOnly = true)
class LegalRuleQueries implements LegalRules {
    private static final String NUMBER = """
            select value from regime.legal_rule
            where rule = :rule and valid_from <= :on and (valid_to is null or valid_to >= :on) and value ~ '^[0-9]{1,6}$'
            """;
    private final JdbcClient jdbc;

    LegalRuleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            String rule,
            Localized name,
            String instrument,
            String article,
            String value,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean verified,
            String note) {}

    @Override
    public int number(String rule, LocalDate on) {
        return jdbc.sql(NUMBER)
                .param("rule", rule)
                .param("on", on)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new NotFound(rule));
    }

    List<Row> list() {
        return jdbc.sql("""
                        select rule, name, instrument, article, value, valid_from, valid_to, verified, note
                        from regime.legal_rule order by instrument = '', instrument, article, rule, valid_from
                        """).query(Records.of(Row.class)).list();
    }
}
