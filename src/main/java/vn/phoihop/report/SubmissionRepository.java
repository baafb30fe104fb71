package vn.phoihop.report;

import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

interface SubmissionRepository extends ListCrudRepository<Submission, SubmissionId> {
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Submission> findOneById(SubmissionId id);

    List<Submission> findByCampaign(CampaignId campaign);
}
