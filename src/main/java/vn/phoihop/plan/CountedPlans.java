package vn.phoihop.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Field;
import vn.phoihop.kernel.Period;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.platform.Records;

/** Counts plans and tasks in the database. */
@Component
@Transactional(readOnly = true)
class CountedPlans implements PlanFigures {
    /**
     * Of each agency asked for: its group, itself with its units and with whom it succeeded, its issued plans in the window, and its tasks as they stood
     * on the day. A task that was accepted, cancelled or submitted later was still open then.
     */
    private static final String FACTS = """
            with recursive asked as (
              select x.agency, r.reporting_group from unnest(:agencies::uuid[]) x (agency)
                left join organisation.v_reporting r on r.agency = x.agency and daterange(r.valid_from, r.valid_to, '[]') @> :to::date
            ), part (agency, whole) as (
              select agency, agency from asked
              union
              select a.id, p.whole from organisation.v_agency a join part p on (a.type = 'UNIT' and a.parent = p.agency) or (a.successor = p.agency and a.valid_to < :on)
            ), issued as (
              select part.whole, p.id, p.kind, p.title, p.number || '/' || p.symbol as number, p.dated_on, coalesce(m.symbol, '') as mandate
                from part join plan.v_plan p on p.agency = part.agency left join mandate.v_mandate m on m.id = p.principal
               where p.version_no is not null and p.dated_on <= :to and p.period_from <= :to and p.period_to >= :from
            ), judged as (
              select part.whole, t.id, t.fields, t.ad_hoc,
                     case when t.state = 'ACCEPTED' and t.submitted_on <= :on then
                            case when t.submitted_on < :from then null when t.due_on is null or t.submitted_on <= t.due_on then 'ON_TIME' else 'LATE' end
                          when t.state = 'SUSPENDED' or (t.state = 'CANCELLED' and t.ended_on <= :on) then null
                          when t.due_on < case when t.submitted_on <= :on and t.state = 'SUBMITTED' then t.submitted_on else :on::date end then 'OVERDUE'
                          else 'IN_PROGRESS' end as verdict
                from part join plan.v_task t on t.agency = part.agency
               where t.assigned_on <= :on
            ), fielded as (
              select whole, null as field, ad_hoc, verdict from judged where verdict is not null
              union all
              select whole, f.field, ad_hoc, verdict from judged cross join unnest(fields) f (field) where verdict is not null
            ), counted as (
              select whole, field, ad_hoc, count(*) filter (where verdict = 'ON_TIME') as on_time, count(*) filter (where verdict = 'LATE') as late,
                     count(*) filter (where verdict = 'OVERDUE') as overdue, count(*) filter (where verdict = 'IN_PROGRESS') as in_progress
                from fielded group by whole, field, ad_hoc
            )
            """;

    private static final String OF_AGENCY = FACTS + """
            select 'PLAN' as fact, id as plan, kind, title, number, dated_on, mandate, null as field, false as ad_hoc, 0 as on_time, 0 as late, 0 as overdue, 0 as in_progress from issued
            union all
            select 'COUNT', null, null, null, null, null, null, field, ad_hoc, on_time, late, overdue, in_progress from counted
            order by fact, dated_on desc, ad_hoc
            """;
    private static final String BY_GROUP = FACTS + """
            select a.reporting_group, 'AGENCIES' as fact, null as field, false as ad_hoc, count(*) as agencies, count(*) filter (where a.agency in (select whole from issued)) as issued,
                   0 as on_time, 0 as late, 0 as overdue, 0 as in_progress
              from asked a group by a.reporting_group
            union all
            select a.reporting_group, 'COUNT', c.field, c.ad_hoc, 0, 0, sum(c.on_time), sum(c.late), sum(c.overdue), sum(c.in_progress)
              from counted c join asked a on a.agency = c.whole group by a.reporting_group, c.field, c.ad_hoc
            order by ad_hoc
            """;
    private final JdbcClient jdbc;
    private final BusinessDay businessDay;

    CountedPlans(JdbcClient jdbc, BusinessDay businessDay) {
        this.jdbc = jdbc;
        this.businessDay = businessDay;
    }

    record Fact(
            String fact,
            @Nullable PlanId plan,
            @Nullable PlanKind kind,
            @Nullable String title,
            @Nullable String number,
            @Nullable LocalDate datedOn,
            @Nullable String mandate,
            @Nullable Field field,
            boolean adHoc,
            int onTime,
            int late,
            int overdue,
            int inProgress) {
        Count count() {
            return new Count(adHoc, onTime, late, overdue, inProgress);
        }
    }

    record GroupFact(
            @Nullable ReportingGroup reportingGroup,
            String fact,
            @Nullable Field field,
            boolean adHoc,
            int agencies,
            int issued,
            int onTime,
            int late,
            int overdue,
            int inProgress) {
        Count count() {
            return new Count(adHoc, onTime, late, overdue, inProgress);
        }
    }

    @Override
    public OfAgency of(AgencyId agency, Period window) {
        List<Fact> facts = ask(OF_AGENCY, List.of(agency), window)
                .query(Records.of(Fact.class))
                .list();
        List<Fact> counts = facts.stream().filter(f -> f.plan == null).toList();
        return new OfAgency(
                facts.stream()
                        .filter(f -> f.plan != null)
                        .map(CountedPlans::plan)
                        .toList(),
                counts.stream().filter(f -> f.field == null).map(Fact::count).toList(),
                byField(counts, Fact::field, Fact::count));
    }

    @Override
    public List<OfGroup> byGroup(Collection<AgencyId> agencies, Period window) {
        List<GroupFact> facts = ask(BY_GROUP, agencies, window)
                .query(Records.of(GroupFact.class))
                .list();
        return facts.stream().collect(Collectors.groupingBy(f -> String.valueOf(f.reportingGroup))).values().stream()
                .map(CountedPlans::group)
                .sorted(Comparator.comparing(OfGroup::group, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static OfGroup group(List<GroupFact> facts) {
        List<GroupFact> counts =
                facts.stream().filter(f -> f.fact.equals("COUNT")).toList();
        return new OfGroup(
                facts.getFirst().reportingGroup,
                facts.stream().mapToInt(GroupFact::agencies).sum(),
                facts.stream().mapToInt(GroupFact::issued).sum(),
                counts.stream()
                        .filter(f -> f.field == null)
                        .map(GroupFact::count)
                        .toList(),
                byField(counts, GroupFact::field, GroupFact::count));
    }

    private static <F> Map<Field, List<Count>> byField(
            List<F> facts, Function<F, @Nullable Field> field, Function<F, Count> count) {
        Map<Field, List<Count>> byField = new EnumMap<>(Field.class);
        for (F fact : facts) {
            Field of = field.apply(fact);
            if (of != null)
                byField.computeIfAbsent(of, f -> new java.util.ArrayList<>()).add(count.apply(fact));
        }
        return byField;
    }

    private static IssuedPlan plan(Fact fact) {
        return new IssuedPlan(
                java.util.Objects.requireNonNull(fact.plan),
                java.util.Objects.requireNonNull(fact.kind),
                java.util.Objects.requireNonNullElse(fact.title, ""),
                java.util.Objects.requireNonNullElse(fact.number, ""),
                java.util.Objects.requireNonNull(fact.datedOn),
                java.util.Objects.requireNonNullElse(fact.mandate, ""));
    }

    private JdbcClient.StatementSpec ask(String sql, Collection<AgencyId> agencies, Period window) {
        LocalDate today = businessDay.today();
        return jdbc.sql(sql)
                .param("agencies", agencies.stream().map(AgencyId::value).toArray(UUID[]::new))
                .param("from", window.from())
                .param("to", window.to())
                .param("on", today.isBefore(window.to()) ? today : window.to());
    }
}
