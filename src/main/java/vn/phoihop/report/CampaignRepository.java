package vn.phoihop.report;

import org.springframework.data.repository.ListCrudRepository;

interface CampaignRepository extends ListCrudRepository<Campaign, CampaignId> {}
