package vn.phoihop.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.document.FileOwner;
import vn.phoihop.kernel.FileId;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.platform.Records;

/** Signed papers belong to their plan, evidence to its task, workbooks to whoever may write the plan. */
@Component
class PlanFiles implements FileOwner {
    private static final String OWNERS = """
            select plan, null::uuid as task, false as workbook from plan.plan_version where signed_file = :file
            union all select null, task, false from plan.evidence where file = :file
            union all select plan, null, true from plan.task_import where file = :file or annotated = :file
            """;
    private final JdbcClient jdbc;
    private final PlanAccess access;

    PlanFiles(JdbcClient jdbc, PlanAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    record Owner(@Nullable UUID plan, @Nullable UUID task, boolean workbook) {}

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(FileId file, Viewer viewer) {
        return jdbc.sql(OWNERS).param("file", file).query(Records.of(Owner.class)).list().stream()
                .anyMatch(owner -> reads(owner, viewer));
    }

    private boolean reads(Owner owner, Viewer viewer) {
        try {
            if (owner.task != null) return access.look(new TaskId(owner.task), viewer) != null;
            if (owner.plan == null) return false;
            var found = access.look(new PlanId(owner.plan), viewer);
            return !owner.workbook || PlanPermission.PLAN_WRITE.anyState(viewer, found.sides());
        } catch (NotFound | Refused notForThisViewer) {
            return false;
        }
    }
}
