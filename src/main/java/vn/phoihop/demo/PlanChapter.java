package vn.phoihop.demo;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.mandate.MandateFacts;
import vn.phoihop.mandate.MandateId;
import vn.phoihop.mandate.Mandates;

/** Plans of all agencies for the made-up directing document, in every state, with the work on their tasks. */
@Component
@Profile("demo")
@Order(2030)
class PlanChapter implements Chapter {
    private static final String MADE_UP = """
            select m.id from mandate.v_mandate m
             where m.demonstration and m.state = 'IN_FORCE' and exists (select from mandate.v_point o where o.mandate = m.id) order by m.issued_on limit 1
            """;
    private final JdbcClient jdbc;
    private final Mandates mandates;
    private final PlanStage stage;

    PlanChapter(JdbcClient jdbc, Mandates mandates, PlanStage stage) {
        this.jdbc = jdbc;
        this.mandates = mandates;
        this.stage = stage;
    }

    @Override
    public String name() {
        return "plans";
    }

    /** Shares no register with the campaigns. */
    @Override
    public Strand strand() {
        return Strand.EARLIER;
    }

    @Override
    public int tell() {
        List<MandateId> found = jdbc.sql(MADE_UP)
                .query((row, n) -> new MandateId(row.getObject(1, java.util.UUID.class)))
                .list();
        if (found.isEmpty()) return 0;
        MandateFacts document = mandates.get(found.getFirst());
        return stage.play(document, mandates.points(document.id()));
    }
}
