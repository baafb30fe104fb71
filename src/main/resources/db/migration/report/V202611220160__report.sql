create schema report;

create table report.campaign (
  id uuid primary key,
  version int not null,
  regime uuid not null references regime.regime (id),
  form uuid not null references regime.form (id),
  name text not null,
  year int not null,
  period_index int not null default 1,
  period_from date not null,
  period_to date not null,
  state text not null check (state in ('OPEN', 'CLOSED')),
  receiving_unit uuid not null references organisation.agency (id),
  acting_for uuid not null references organisation.agency (id),
  legal_basis text not null,
  report_subject text not null,
  salutation text not null,
  agency_salutation text not null,
  opened_on date not null,
  opened_at timestamptz not null,
  opened_by uuid not null,
  closed_on date,
  constraint campaign_period_order check (period_from <= period_to),
  constraint campaign_once_per_period unique (regime, year, period_index)
);
create index campaign_receiving_unit on report.campaign (receiving_unit, year desc);
create index campaign_acting_for on report.campaign (acting_for, year desc);

create table report.campaign_deadline (
  campaign uuid not null references report.campaign (id),
  reporting_group text not null,
  due_on date not null,
  window_from date not null,
  window_to date not null,
  verified boolean not null,
  primary key (campaign, reporting_group)
);

create table report.submission (
  id uuid primary key,
  version int not null,
  campaign uuid not null references report.campaign (id),
  agency uuid not null references organisation.agency (id),
  reporting_group text not null,
  receiver uuid not null references organisation.agency (id),
  state text not null check (state in ('NOT_STARTED', 'DRAFT', 'UNDER_REVIEW', 'SIGNED', 'SUBMITTED', 'RECEIVED', 'RETURNED', 'ACCEPTED', 'CONSOLIDATED', 'LOCKED', 'WITHDRAWN')),
  revision uuid,
  revision_no int not null default 0,
  obliged boolean not null default true,
  excluded_reason text,
  excluded_reference text,
  officer uuid,
  drafting_unit uuid references organisation.agency (id),
  first_dispatched_on date,
  return_due_on date,
  withdrawal_reason text,
  constraint submission_once_per_agency unique (campaign, agency)
);
create index submission_agency on report.submission (agency);
create index submission_drafting_unit on report.submission (drafting_unit) where drafting_unit is not null;
create index submission_receiver on report.submission (receiver, state);

create table report.revision (
  id uuid primary key,
  version int not null,
  submission uuid not null references report.submission (id),
  no int not null,
  based_on uuid references report.revision (id),
  nil boolean not null default false,
  created_at timestamptz not null,
  content_hash text,
  signed_hash text,
  signed_by uuid,
  signed_person uuid,
  signed_at timestamptz,
  signed_on date,
  signer_name text,
  signer_capacity text,
  number int,
  symbol text,
  dated_on date,
  signed_file uuid,
  dispatched_by uuid,
  dispatched_at timestamptz,
  dispatched_on date,
  incoming_number int,
  received_by uuid,
  received_on date,
  accepted_by uuid,
  accepted_person uuid,
  accepted_on date,
  withdrawn_on date,
  constraint revision_number unique (submission, no),
  constraint signed_as_a_whole check ((signed_hash is null) = (signed_by is null)),
  constraint dispatched_with_number check (dispatched_at is null or (number is not null and dated_on is not null and signed_file is not null))
);
alter table report.submission add constraint submission_revision foreign key (revision) references report.revision (id) deferrable initially deferred;
create index revision_signed_file on report.revision (signed_file) where signed_file is not null;

create table report.revision_drafter (
  revision uuid not null references report.revision (id),
  person uuid not null,
  primary key (revision, person)
);

create table report.section_stamp (
  revision uuid not null references report.revision (id),
  section text not null,
  version int not null,
  saved_at timestamptz not null,
  saved_by uuid not null,
  primary key (revision, section)
);

create table report.paragraph (
  id uuid primary key,
  revision uuid not null references report.revision (id),
  section text not null,
  ordinal int not null,
  text text not null,
  highlighted boolean not null default false,
  origin uuid
);
create index paragraph_section on report.paragraph (revision, section, ordinal);

create table report.figure (
  revision uuid not null references report.revision (id),
  indicator text not null,
  currency text not null default '',
  value numeric(24, 4),
  -- What was typed and is no number yet: kept for its author, never counted.
  typed text,
  primary key (revision, indicator, currency),
  constraint figure_value_or_typed check ((value is null) <> (typed is null))
);

create table report.table_row (
  id uuid primary key,
  revision uuid not null references report.revision (id),
  table_code text not null,
  ordinal int not null,
  cells jsonb not null,
  origin uuid
);
create index table_row_table on report.table_row (revision, table_code, ordinal);

create table report.reason (
  id uuid primary key,
  submission uuid not null references report.submission (id),
  revision uuid references report.revision (id),
  deed text not null,
  place text not null default '',
  text text not null,
  given_by uuid not null,
  given_name text not null,
  given_at timestamptz not null
);
create index reason_submission on report.reason (submission, given_at);

create table report.submission_event (
  id bigint generated always as identity primary key,
  submission uuid not null references report.submission (id),
  revision_no int not null,
  verb text not null,
  from_state text not null,
  to_state text not null,
  actor uuid not null,
  actor_name text not null,
  at timestamptz not null,
  on_day date not null,
  note text not null default ''
);
create index submission_event_submission on report.submission_event (submission, id);

create table report.letter (
  id uuid primary key,
  campaign uuid not null references report.campaign (id),
  kind text not null check (kind in ('REQUEST', 'REMINDER')),
  number int,
  dated_on date,
  reply_by date,
  made_on date not null,
  made_at timestamptz not null,
  made_by uuid not null,
  made_name text not null
);
create index letter_campaign on report.letter (campaign, made_at);

create table report.letter_agency (
  letter uuid not null references report.letter (id),
  submission uuid not null references report.submission (id),
  primary key (letter, submission)
);
create index letter_agency_submission on report.letter_agency (submission);

create view report.v_campaign as
  select id, regime, form, name, year, period_index, period_from, period_to, state, receiving_unit, acting_for, legal_basis, report_subject, salutation, opened_on from report.campaign;
create view report.v_deadline as select campaign, reporting_group, due_on, window_from, window_to, verified from report.campaign_deadline;
create view report.v_submission as
  select id, campaign, agency, reporting_group, receiver, state, revision, revision_no, obliged, excluded_reason, excluded_reference, officer, first_dispatched_on from report.submission;
create view report.v_revision as
  select id, submission, no, nil, content_hash, number, symbol, dated_on, dispatched_on, received_on, accepted_on, withdrawn_on from report.revision;
create view report.v_paragraph as select id, revision, section, ordinal, text, highlighted from report.paragraph;
create view report.v_figure as select revision, indicator, currency, value from report.figure where value is not null;
create view report.v_table_row as select id, revision, table_code, ordinal, cells from report.table_row;

grant usage on schema report to ${app};
grant select, insert, update, delete on all tables in schema report to ${app};
-- What happened is not changed afterwards.
revoke update, delete on report.submission_event, report.reason, report.letter_agency from ${app};
