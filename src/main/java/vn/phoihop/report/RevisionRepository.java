package vn.phoihop.report;

import org.springframework.data.repository.ListCrudRepository;

interface RevisionRepository extends ListCrudRepository<Revision, RevisionId> {}
