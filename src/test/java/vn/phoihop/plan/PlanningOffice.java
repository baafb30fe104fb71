package vn.phoihop.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.document.Upload;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Field;
import vn.phoihop.kernel.PersonId;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.UserId;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.mandate.MandateId;
import vn.phoihop.mandate.PointId;
import vn.phoihop.organisation.Capacity;

/** An office that plans, in one line each. */
@Component
public class PlanningOffice {
    static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
                    .getBytes();
    private final Planning planning;
    private final Tasking tasking;
    private final BusinessDay businessDay;
    private final JdbcClient db;

    PlanningOffice(Planning planning, Tasking tasking, BusinessDay businessDay, JdbcClient db) {
        this.planning = planning;
        this.tasking = tasking;
        this.businessDay = businessDay;
        this.db = db;
    }

    /** A directing document in force with two points for provinces and one for central bodies. */
    public MandateId mandate(String symbol, LocalDate issuedOn, @Nullable AgencyId watchedBy) {
        UUID id = UUID.randomUUID();
        db.sql("""
                        insert into mandate.mandate (id, version, kind, symbol, title, issuer, issued_on, issued_on_verified, fields, receiving_unit, state, verified, basis_note, demonstration)
                        values (:id, 1, 'DECISION', :symbol, '{"vi": "Về văn bản thử"}', 'Thủ tướng Chính phủ', :on, true, array['LAW'], :unit, 'IN_FORCE', true, '', false)""")
                .param("id", id)
                .param("symbol", symbol)
                .param("on", issuedOn)
                .param("unit", watchedBy)
                .update();
        point(id, 1, "1", "PROVINCE");
        point(id, 2, "2", "PROVINCE");
        point(id, 3, "3", "CENTRAL_STATE");
        return new MandateId(id);
    }

    private void point(UUID mandate, int ordinal, String address, String group) {
        db.sql("""
                        insert into mandate.point (id, mandate, ordinal, address, label, text, quoted, groups, fields)
                        values (:id, :mandate, :ordinal, :address, :address || '.', 'Nội dung ' || :address, true, array[:group], array['LAW'])""")
                .param("id", UUID.randomUUID())
                .param("mandate", mandate)
                .param("ordinal", ordinal)
                .param("address", address)
                .param("group", group)
                .update();
    }

    public PointId point(MandateId mandate, String address) {
        return new PointId(db.sql("select id from mandate.v_point where mandate = :mandate and address = :address")
                .param("mandate", mandate)
                .param("address", address)
                .query(UUID.class)
                .single());
    }

    /** Somebody at the agency with these roles and no account: verbs ask no more. */
    public static Viewer person(AgencyId agency, Role... roles) {
        return person(agency, Set.of(agency), Set.of(), roles);
    }

    public static Viewer person(AgencyId agency, Set<AgencyId> own, Set<AgencyId> held, Role... roles) {
        UUID id = UUID.randomUUID();
        return new Viewer(
                new UserId(id),
                new PersonId(id),
                id.toString(),
                "Người " + id,
                agency,
                Set.of(roles),
                own,
                held,
                false);
    }

    public static PlanDraft draft(PlanKind kind, @Nullable MandateId principal, MandateId... others) {
        return new PlanDraft(
                kind,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                principal,
                List.of(others),
                "Thực hiện hợp tác quốc tế về pháp luật năm 2026",
                "Tổ chức thực hiện đầy đủ, kịp thời.",
                "Các đơn vị báo cáo kết quả trước ngày 10/12.",
                "");
    }

    public static TaskDraft task(String title, AgencyId lead, @Nullable LocalDate due, PointId... points) {
        return new TaskDraft(
                null,
                "Xây dựng thể chế",
                title,
                "Báo cáo",
                Set.of(Field.LAW),
                lead,
                List.of(),
                List.of(points),
                null,
                due,
                due == null,
                null);
    }

    /** What a clerk enters on the business day. */
    Issuance signed(int number) {
        return new Issuance(
                number,
                "KH-T",
                businessDay.today(),
                null,
                Capacity.HEAD,
                "Trần Văn Ký",
                new Upload("Kế hoạch.pdf", PDF, true));
    }

    /** Tasks that wait for an amendment of the plan. */
    public void propose(PlanId plan, AgencyId agency, TaskDraft... tasks) {
        tasking.add(plan, List.of(tasks), person(agency, Role.FOCAL_POINT));
    }

    /** An issued plan of the agency with these tasks. */
    public PlanId issued(AgencyId agency, @Nullable MandateId principal, TaskDraft... tasks) {
        PlanId plan = planning.draft(
                draft(principal == null ? PlanKind.ANNUAL : PlanKind.MANDATE, principal),
                person(agency, Role.FOCAL_POINT));
        tasking.add(plan, List.of(tasks), person(agency, Role.FOCAL_POINT));
        planning.issue(plan, signed(1), person(agency, Role.CLERK));
        return plan;
    }
}
