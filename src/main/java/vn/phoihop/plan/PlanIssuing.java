package vn.phoihop.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.document.Files;
import vn.phoihop.document.Numbers;
import vn.phoihop.kernel.FileId;
import vn.phoihop.kernel.Uuid7;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.organisation.Agencies;

/** Makes what was signed a version that never changes, and assigns the tasks that it brings. */
@Component
class PlanIssuing {
    private static final String VERSION = """
            insert into plan.plan_version (id, plan, no, effective_on, number, symbol, dated_on, signer_name, signer_capacity, signed_file, content, content_hash, registered_by, registered_name, registered_at)
            values (:id, :plan, :no, :effective, :number, :symbol, :dated, :signer, :capacity, :file, :content, :hash, :by, :name, :at)
            """;
    private final PlanStore store;
    private final PlanContents contents;
    private final TaskStore tasks;
    private final PlanChronicle chronicle;
    private final Agencies agencies;
    private final Files files;
    private final Numbers numbers;
    private final JdbcClient jdbc;
    private final Clock clock;

    PlanIssuing(
            PlanStore store,
            PlanContents contents,
            TaskStore tasks,
            PlanChronicle chronicle,
            Agencies agencies,
            Files files,
            Numbers numbers,
            JdbcClient jdbc,
            Clock clock) {
        this.store = store;
        this.contents = contents;
        this.tasks = tasks;
        this.chronicle = chronicle;
        this.agencies = agencies;
        this.files = files;
        this.numbers = numbers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Integer> register(Plan before, Plan after, Issuance with, String verb, Viewer actor) {
        UUID version = Uuid7.next();
        LocalDate dated = with.requiredDate();
        var expected =
                numbers.enter(before.agency(), Planning.TYPE, with.requiredNumber(), with.symbol(), dated, version);
        FileId file = files.receive(with.signed(), actor).id();
        tasks.assign(before.id(), with.effectiveFrom(), actor);
        store.save(after);
        keep(version, after, with, file, actor);
        String number = with.requiredNumber() + "/" + with.symbol();
        chronicle.step(before.state().name(), after, verb, actor, number);
        return expected;
    }

    private void keep(UUID version, Plan plan, Issuance with, FileId file, Viewer actor) {
        String content = contents.now(plan, false).canonical();
        jdbc.sql(VERSION)
                .param("id", version)
                .param("plan", plan.id())
                .param("no", plan.standing().versionNo())
                .param("effective", with.effectiveFrom())
                .param("number", with.requiredNumber())
                .param("symbol", with.symbol())
                .param("dated", with.requiredDate())
                .param("signer", with.signerName())
                .param("capacity", String.join("\n", with.capacity().lines(agencies.get(plan.agency()))))
                .param("file", file)
                .param("content", content)
                .param("hash", PlanContent.hash(content))
                .param("by", actor.user())
                .param("name", actor.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
