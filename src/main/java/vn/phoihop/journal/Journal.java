package vn.phoihop.journal;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.Json;
import vn.phoihop.kernel.Viewer;

/** Writes an entry in the caller's transaction, so that nothing happens without its entry and no entry without what it tells. */
@Component
public class Journal {
    private static final String ENTER = """
            insert into journal.entry (actor, actor_name, actor_agency, verb, subject_kind, subject, details)
            values (:actor, :name, :agency, :verb, :kind, :subject, :details::jsonb)
            """;
    private final JdbcClient jdbc;

    Journal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param verb past participle in capitals, such as {@code SIGNED}
     * @param kind the kind of record, such as {@code submission}
     * @param details before and after, as far as they may be read by who may read the record; never passwords, tokens or passport numbers
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(Viewer actor, String verb, String kind, UUID subject, Map<String, ?> details) {
        jdbc.sql(ENTER)
                .param("actor", actor.user())
                .param("name", actor.username())
                .param("agency", actor.agency())
                .param("verb", verb)
                .param("kind", kind)
                .param("subject", subject)
                .param("details", Json.text(details))
                .update();
    }
}
