package vn.phoihop.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.kernel.Viewer;

/** Writes many tasks at once, and what hangs on each: coordinators and points. */
@Component
class TaskStore {
    private static final String INSERT = """
            insert into plan.task (id, version, plan, ordinal, row_key, heading, title, product, fields, lead, start_on, first_due_on, due_on, regular, ad_hoc,
                                   order_number, order_on, order_issuer, state, since, assigned_on, result)
            select x.id, 1, :plan, (select coalesce(max(ordinal), 0) from plan.task where plan = :plan) + x.place, x.row_key, x.heading, x.title, x.product,
                   string_to_array(x.fields, ','), x.lead, x.start_on, x.due_on, x.due_on, x.regular, x.ad_hoc,
                   x.order_number, x.order_on, x.order_issuer, :state, :on, case when :state = 'DRAFT' then null else :on::date end, ''
              from unnest(:id::uuid[], :rowKey::text[], :heading::text[], :title::text[], :product::text[], :fields::text[], :lead::uuid[], :start::date[], :due::date[],
                          :regular::boolean[], :adHoc::boolean[], :orderNumber::text[], :orderOn::date[], :orderIssuer::text[])
                   with ordinality x (id, row_key, heading, title, product, fields, lead, start_on, due_on, regular, ad_hoc, order_number, order_on, order_issuer, place)
            """;
    private static final String COORDINATORS =
            "insert into plan.task_coordinator (task, agency) select * from unnest(:task::uuid[], :other::uuid[])";
    private static final String POINTS =
            "insert into plan.task_point (task, point) select * from unnest(:task::uuid[], :other::uuid[])";
    private static final String ASSIGN = """
            with assigned as (
              update plan.task set state = 'ASSIGNED', since = :on, assigned_on = :on, version = version + 1 where plan = :plan and state = 'DRAFT' returning id, due_on)
            insert into plan.task_event (task, verb, from_state, to_state, actor, actor_name, actor_agency, at, on_day, due_after)
            select id, 'ASSIGNED', 'DRAFT', 'ASSIGNED', :actor, :name, :agency, now(), :on, due_on from assigned
            """;
    private final JdbcClient jdbc;

    TaskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Behind those that are there, in the given order. @return their ids, in that order too */
    List<TaskId> insert(PlanId plan, List<TaskDraft> drafts, TaskState state, LocalDate on) {
        List<TaskId> ids = Stream.generate(TaskId::next)
                .limit(drafts.size())
                .sorted(TaskStore::byAge)
                .toList();
        jdbc.sql(INSERT)
                .param("plan", plan)
                .param("state", state)
                .param("on", on)
                .param("id", ids.stream().map(TaskId::value).toArray(UUID[]::new))
                .param("rowKey", texts(drafts, TaskDraft::rowKey))
                .param("heading", texts(drafts, TaskDraft::heading))
                .param("title", texts(drafts, TaskDraft::title))
                .param("product", texts(drafts, TaskDraft::product))
                .param("fields", texts(drafts, d -> String.join(",", d.fieldNames())))
                .param(
                        "lead",
                        drafts.stream().map(d -> d.requiredLead().value()).toArray(UUID[]::new))
                .param("start", texts(drafts, TaskDraft::startOn))
                .param("due", texts(drafts, TaskDraft::dueOn))
                .param("regular", drafts.stream().map(TaskDraft::regular).toArray(Boolean[]::new))
                .param("adHoc", drafts.stream().map(d -> d.origin().adHoc()).toArray(Boolean[]::new))
                .param("orderNumber", texts(drafts, d -> d.origin().orderNumber()))
                .param("orderOn", texts(drafts, d -> d.origin().orderOn()))
                .param("orderIssuer", texts(drafts, d -> d.origin().orderIssuer()))
                .update();
        hang(ids, drafts);
        return ids;
    }

    /** Replaces coordinators and points of one task. */
    void rehang(TaskId id, TaskDraft draft) {
        for (String table : List.of("task_coordinator", "task_point"))
            jdbc.sql("delete from plan." + table + " where task = :task")
                    .param("task", id)
                    .update();
        hang(List.of(id), List.of(draft));
    }

    /** What was drafted binds from the day on. */
    void assign(PlanId plan, LocalDate on, Viewer actor) {
        jdbc.sql(ASSIGN)
                .param("plan", plan)
                .param("on", on)
                .param("actor", actor.user())
                .param("name", actor.name())
                .param("agency", actor.agency())
                .update();
    }

    private void hang(List<TaskId> ids, List<TaskDraft> drafts) {
        link(COORDINATORS, ids, i -> drafts.get(i).coordinators().stream().map(a -> a.value()));
        link(POINTS, ids, i -> drafts.get(i).points().stream().distinct().map(p -> p.value()));
    }

    private void link(String sql, List<TaskId> ids, Function<Integer, Stream<UUID>> others) {
        List<UUID[]> pairs = IntStream.range(0, ids.size())
                .boxed()
                .flatMap(i ->
                        others.apply(i).map(other -> new UUID[] {ids.get(i).value(), other}))
                .toList();
        if (pairs.isEmpty()) return;
        jdbc.sql(sql)
                .param("task", pairs.stream().map(p -> p[0]).toArray(UUID[]::new))
                .param("other", pairs.stream().map(p -> p[1]).toArray(UUID[]::new))
                .update();
    }

    private static @Nullable String[] texts(List<TaskDraft> drafts, Function<TaskDraft, @Nullable Object> part) {
        return drafts.stream()
                .map(part)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }

    private static int byAge(TaskId one, TaskId other) {
        return one.value().toString().compareTo(other.value().toString());
    }
}
