alter table access.account add constraint account_agency_fkey foreign key (agency) references organisation.agency;
