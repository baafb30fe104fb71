package vn.phoihop.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.journal.Journal;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.mandate.MandateId;
import vn.phoihop.plan.BoardQueries.Card;

/** Urges agencies to issue their plan for a directing document: logged, and work that waits for their focal points until they have one. */
@Service
public class Reminding {
    private static final String REMIND = """
            insert into plan.reminder (id, mandate, agency, reply_by, words, made_on, made_at, made_by, made_name)
            select gen_random_uuid(), :mandate, x.agency, :by, :words, :on, :at, :actor, :name from unnest(:agencies::uuid[]) x (agency)
            """;
    private final BoardScreen boards;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final BusinessDay businessDay;

    Reminding(BoardScreen boards, Journal journal, JdbcClient jdbc, Clock clock, BusinessDay businessDay) {
        this.boards = boards;
        this.journal = journal;
        this.jdbc = jdbc;
        this.clock = clock;
        this.businessDay = businessDay;
    }

    /**
     * @param replyBy by when the plan is asked for
     * @return how many were reminded: of the chosen ones those that have issued none
     */
    @Transactional
    public int remind(
            MandateId mandate, Collection<AgencyId> chosen, @Nullable LocalDate replyBy, String words, Viewer actor) {
        List<AgencyId> unissued =
                boards.unissued(mandate, actor).stream().map(Card::agency).toList();
        if (chosen.isEmpty()) throw Refused.at("chosen", "NOTHING_CHOSEN");
        if (replyBy != null && replyBy.isBefore(businessDay.today())) throw Refused.at("replyBy", "DATE_IN_PAST");
        UUID[] owing = chosen.stream()
                .filter(unissued::contains)
                .distinct()
                .map(AgencyId::value)
                .toArray(UUID[]::new);
        if (owing.length == 0) throw Refused.at("chosen", "PLAN_NOBODY_TO_REMIND");
        jdbc.sql(REMIND)
                .param("mandate", mandate)
                .param("agencies", owing)
                .param("by", replyBy)
                .param("words", words)
                .param("on", businessDay.today())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor.user())
                .param("name", actor.name())
                .update();
        journal.enter(actor, "REMINDED", "mandate", mandate.value(), Map.of("agencies", owing.length));
        return owing.length;
    }
}
