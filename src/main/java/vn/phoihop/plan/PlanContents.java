package vn.phoihop.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.mandate.MandateId;
import vn.phoihop.mandate.MandateKind;
import vn.phoihop.platform.Records;

/** What a plan says now, and what its versions said. */
@Component
class PlanContents {
    private static final String CARRIED_OUT = """
            select m.id, m.kind, m.symbol, m.title_vi, m.issuer, m.issued_on, c.principal, m.demonstration, m.receiving_unit
              from plan.v_plan_mandate c join mandate.v_mandate m on m.id = c.mandate
             where c.plan = :plan order by c.ordinal, m.issued_on, m.symbol
            """;
    /** Tasks as the plan has them; those that were cancelled are no longer in it. */
    private static final String LINES = """
            select t.id, t.heading, t.title, t.product, array_to_string(t.fields, ',') as fields, l.name_vi as lead,
                   coalesce((select string_agg(a.name_vi, '; ' order by a.sort_order, a.sort_name) from plan.task_coordinator k join organisation.v_agency a on a.id = k.agency where k.task = t.id), '') as coordinators,
                   coalesce((select string_agg(o.address, ', ' order by o.ordinal) from plan.task_point s join mandate.v_point o on o.id = s.point where s.task = t.id), '') as points,
                   t.start_on, t.first_due_on, t.due_on, t.regular, t.ad_hoc, t.order_number, t.order_on, t.order_issuer
              from plan.task t join organisation.v_agency l on l.id = t.lead
             where t.plan = :plan and t.state <> 'CANCELLED' and (:drafts or t.state <> 'DRAFT')
             order by t.ordinal, t.id
            """;

    private static final String VERSIONS = """
            select v.id, v.no, v.effective_on, v.number, v.symbol, v.dated_on, v.signer_name, v.signer_capacity, v.signed_file, v.content_hash, v.registered_name
              from plan.plan_version v where v.plan = :plan order by v.no desc
            """;
    private static final String CONTENT = "select content from plan.plan_version where plan = :plan and no = :no";
    private final JdbcClient jdbc;

    PlanContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A directing document that the plan carries out. */
    record CarriedOut(
            MandateId id,
            MandateKind kind,
            String symbol,
            String titleVi,
            String issuer,
            @Nullable LocalDate issuedOn,
            boolean principal,
            boolean demonstration,
            vn.phoihop.kernel.@Nullable AgencyId receivingUnit) {}

    /** A version without its content. */
    record Version(
            java.util.UUID id,
            int no,
            LocalDate effectiveOn,
            int number,
            String symbol,
            LocalDate datedOn,
            String signerName,
            String signerCapacity,
            vn.phoihop.kernel.FileId signedFile,
            String contentHash,
            String registeredName) {}

    List<CarriedOut> carriedOut(PlanId plan) {
        return jdbc.sql(CARRIED_OUT)
                .param("plan", plan)
                .query(Records.of(CarriedOut.class))
                .list();
    }

    /** As it stands with everything that is drafted, or without the tasks that only an amendment will bring. */
    PlanContent now(Plan plan, boolean withDrafts) {
        List<PlanContent.Line> lines = jdbc.sql(LINES)
                .param("plan", plan.id())
                .param("drafts", withDrafts)
                .query(Records.of(PlanContent.Line.class))
                .list();
        return new PlanContent(
                plan.scope().kind(),
                plan.scope().periodFrom(),
                plan.scope().periodTo(),
                plan.words().title(),
                carriedOut(plan.id()).stream().map(PlanPaper::basis).toList(),
                plan.words().purpose(),
                lines,
                plan.words().organising(),
                plan.words().recipients());
    }

    List<Version> versions(PlanId plan) {
        return jdbc.sql(VERSIONS)
                .param("plan", plan)
                .query(Records.of(Version.class))
                .list();
    }

    Optional<PlanContent> version(PlanId plan, int no) {
        return jdbc.sql(CONTENT)
                .param("plan", plan)
                .param("no", no)
                .query(String.class)
                .optional()
                .map(PlanContent::of);
    }
}
