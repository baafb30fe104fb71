package vn.phoihop.plan;

import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

interface PlanRepository extends ListCrudRepository<Plan, PlanId> {
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Plan> findOneById(PlanId id);
}
