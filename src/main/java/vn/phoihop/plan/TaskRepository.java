package vn.phoihop.plan;

import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

interface TaskRepository extends ListCrudRepository<Task, TaskId> {
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Task> findOneById(TaskId id);
}
