package vn.phoihop.consolidation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;
import vn.phoihop.report.CampaignId;

interface ConsolidationRepository extends ListCrudRepository<Consolidation, ConsolidationId> {
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Consolidation> findOneById(ConsolidationId id);

    List<Consolidation> findByCampaign(CampaignId campaign);
}
