-- Plans of an agency whether closed or not, as lists ask for them.
create index plan_agency on plan.plan (agency, state);
