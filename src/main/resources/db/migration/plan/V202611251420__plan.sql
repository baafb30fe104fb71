create schema plan;

-- made by its agency for good, whoever holds it now. since: the day on which it came into its state.
create table plan.plan (
  id uuid primary key,
  version int not null,
  agency uuid not null references organisation.agency (id),
  kind text not null check (kind in ('TERM', 'ANNUAL', 'MANDATE')),
  period_from date not null,
  period_to date not null,
  principal uuid references mandate.mandate (id),
  title text not null,
  purpose text not null,
  organising text not null,
  recipients text not null,
  state text not null check (state in ('DRAFTING', 'CONSULTING', 'ISSUED', 'AMENDED', 'CLOSED')),
  since date not null,
  consulted text not null,
  consult_by date,
  version_no int,
  constraint plan_period_order check (period_from <= period_to),
  constraint plan_for_a_mandate_names_it check (kind <> 'MANDATE' or principal is not null),
  constraint plan_issued_has_a_version check (state in ('DRAFTING', 'CONSULTING', 'CLOSED') or version_no is not null)
);
-- One plan that is not closed for an agency, kind, period and principal document, or none.
create unique index plan_exists on plan.plan (agency, kind, period_from, period_to, principal) nulls not distinct where state <> 'CLOSED';
create index plan_principal on plan.plan (principal, agency);

-- The documents it carries out beside the principal one.
create table plan.plan_mandate (
  plan uuid not null references plan.plan (id) on delete cascade,
  mandate uuid not null references mandate.mandate (id),
  ordinal int not null,
  primary key (plan, mandate)
);
create index plan_mandate_mandate on plan.plan_mandate (mandate);

-- What was signed. content: canonical JSON, kept as text because its hash is of the text.
create table plan.plan_version (
  id uuid primary key,
  plan uuid not null references plan.plan (id),
  no int not null,
  effective_on date not null,
  number int not null,
  symbol text not null,
  dated_on date not null,
  signer_name text not null,
  signer_capacity text not null,
  signed_file uuid not null references document.file (id),
  content text not null,
  content_hash text not null constraint content_hash_is_sha256 check (content_hash ~ '^[0-9a-f]{64}$'),
  registered_by uuid not null,
  registered_name text not null,
  registered_at timestamptz not null,
  constraint plan_version_number unique (plan, no),
  constraint plan_version_effective_when_dated check (effective_on >= dated_on)
);
create index plan_version_signed_file on plan.plan_version (signed_file);
alter table plan.plan add constraint plan_version_stands foreign key (id, version_no) references plan.plan_version (plan, no) deferrable initially deferred;

create table plan.plan_event (
  id bigint generated always as identity primary key,
  plan uuid not null references plan.plan (id),
  verb text not null,
  from_state text not null,
  to_state text not null,
  actor uuid not null,
  actor_name text not null,
  at timestamptz not null,
  on_day date not null,
  note text not null
);
create index plan_event_plan on plan.plan_event (plan, id);

-- DRAFT: in a plan, or an amendment of one, that is not issued yet. submitted_on: day of the last submission, by which "on time" is judged.
create table plan.task (
  id uuid primary key,
  version int not null,
  plan uuid not null references plan.plan (id),
  ordinal int not null,
  row_key text,
  heading text not null,
  title text not null constraint task_has_a_title check (title <> ''),
  product text not null,
  fields text[] not null constraint task_fields_known check (fields <@ array['LAW', 'ADMIN_REFORM', 'JUDICIAL_REFORM'] and cardinality(fields) > 0),
  lead uuid not null references organisation.agency (id),
  start_on date,
  first_due_on date,
  due_on date,
  regular boolean not null,
  ad_hoc boolean not null,
  order_number text not null,
  order_on date,
  order_issuer text not null,
  state text not null check (state in ('DRAFT', 'ASSIGNED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'SUSPENDED', 'CANCELLED')),
  suspended_from text,
  since date not null,
  assigned_on date,
  result text not null,
  submitted_on date,
  submitted_by uuid,
  submitted_person uuid,
  accepted_on date,
  accepted_by uuid,
  accepted_person uuid,
  ended_on date,
  constraint task_due_required check (regular <> (due_on is not null)),
  constraint task_first_due_kept check ((first_due_on is null) = (due_on is null)),
  constraint task_starts_before_it_is_due check (start_on <= due_on),
  constraint task_ad_hoc_has_its_order check (ad_hoc = (order_number <> '' and order_on is not null and order_issuer <> '')),
  constraint task_assigned_on_a_day check ((state = 'DRAFT') = (assigned_on is null)),
  constraint task_suspended_from_a_state check ((state = 'SUSPENDED') = (suspended_from is not null)),
  constraint task_submitted_by_somebody check ((submitted_on is null) = (submitted_person is null)),
  constraint task_accepted_by_another check (state <> 'ACCEPTED' or (submitted_on is not null and accepted_on >= submitted_on and accepted_person <> submitted_person)),
  constraint task_ended_on_a_day check ((state in ('ACCEPTED', 'CANCELLED')) = (ended_on is not null))
);
create index task_plan on plan.task (plan, ordinal);
create index task_lead on plan.task (lead, state);
create index task_open_due on plan.task (due_on) where state in ('ASSIGNED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED');
create unique index task_row_key_once on plan.task (plan, row_key) where row_key is not null;

-- One lead: an agency, or one of the units that the plan's agency made for itself.
create function plan.check_lead() returns trigger language plpgsql as $$
begin
  if exists (select from organisation.v_agency where id = new.lead and type = 'UNIT') and not exists (
    with recursive own (id) as (
      select p.agency from plan.plan p where p.id = new.plan
      union
      select u.id from organisation.v_agency u join own on u.parent = own.id where u.type = 'UNIT')
    select from own where id = new.lead) then
    raise exception 'task_lead_is_agency_or_own_unit' using errcode = 'check_violation', constraint = 'task_lead_is_agency_or_own_unit', schema = 'plan', table = 'task';
  end if;
  return new;
end $$;
create trigger task_lead_is_agency_or_own_unit before insert or update of lead, plan on plan.task for each row execute function plan.check_lead();

create table plan.task_coordinator (
  task uuid not null references plan.task (id) on delete cascade,
  agency uuid not null references organisation.agency (id),
  primary key (task, agency)
);
create index task_coordinator_agency on plan.task_coordinator (agency);

create table plan.task_point (
  task uuid not null references plan.task (id) on delete cascade,
  point uuid not null references mandate.point (id),
  primary key (task, point)
);
create index task_point_point on plan.task_point (point);

-- History with what was decided: each due date it ever had is here.
create table plan.task_event (
  id bigint generated always as identity primary key,
  task uuid not null references plan.task (id) on delete cascade,
  verb text not null,
  from_state text not null,
  to_state text not null,
  actor uuid not null,
  actor_name text not null,
  actor_agency uuid not null,
  at timestamptz not null,
  on_day date not null,
  note text not null default '',
  decision_number text not null default '',
  decision_on date,
  decision_issuer text not null default '',
  due_before date,
  due_after date,
  constraint task_event_decided check (
    verb not in ('EXTENDED', 'SUSPENDED', 'CANCELLED') or (decision_number <> '' and decision_on is not null and decision_issuer <> '' and note <> '')),
  constraint task_event_extended check (verb <> 'EXTENDED' or due_after is not null)
);
create index task_event_task on plan.task_event (task, id);

create table plan.evidence (
  id uuid primary key,
  task uuid not null references plan.task (id),
  kind text not null check (kind in ('FILE', 'LINK', 'TEXT')),
  label text not null constraint evidence_has_a_label check (label <> ''),
  file uuid references document.file (id),
  link text not null default '',
  words text not null default '',
  added_by uuid not null,
  added_name text not null,
  added_at timestamptz not null,
  on_day date not null,
  constraint evidence_is_what_it_says check ((kind = 'FILE') = (file is not null) and (kind = 'LINK') = (link <> '') and (kind = 'TEXT') = (words <> ''))
);
create index evidence_task on plan.evidence (task, added_at);
create index evidence_file on plan.evidence (file) where file is not null;

create table plan.progress_note (
  id uuid primary key,
  task uuid not null references plan.task (id),
  words text not null constraint progress_note_says_something check (words <> ''),
  written_by uuid not null,
  written_name text not null,
  written_at timestamptz not null,
  on_day date not null
);
create index progress_note_task on plan.progress_note (task, written_at);

-- A unit that watches a document urged an agency to issue its plan.
create table plan.reminder (
  id uuid primary key,
  mandate uuid not null references mandate.mandate (id),
  agency uuid not null references organisation.agency (id),
  reply_by date,
  words text not null,
  made_on date not null,
  made_at timestamptz not null,
  made_by uuid not null,
  made_name text not null
);
create index reminder_agency on plan.reminder (agency, mandate);
create index reminder_mandate on plan.reminder (mandate, agency);

-- A workbook of tasks that was read in, and the same workbook with what was said about its rows.
create table plan.task_import (
  id uuid primary key,
  plan uuid not null references plan.plan (id),
  file uuid not null references document.file (id),
  annotated uuid not null references document.file (id),
  applied int not null,
  known int not null,
  wrong int not null,
  imported_by uuid not null,
  imported_name text not null,
  imported_at timestamptz not null,
  on_day date not null
);
create index task_import_plan on plan.task_import (plan, imported_at desc);
create index task_import_file on plan.task_import (file);
create index task_import_annotated on plan.task_import (annotated);

-- Timeliness is judged by a day, never kept. What was submitted in time and waits for its acceptance is not overdue.
create function plan.timeliness(state text, submitted_on date, start_on date, due_on date, today date) returns text language sql immutable parallel safe
return case
  when state = 'DRAFT' then null
  when state in ('SUSPENDED', 'CANCELLED') then state
  when state = 'ACCEPTED' then case when due_on is null or submitted_on <= due_on then 'COMPLETED_ON_TIME' else 'COMPLETED_LATE' end
  when due_on < case when state = 'SUBMITTED' then submitted_on else today end then 'OVERDUE'
  when state in ('ASSIGNED', 'ACKNOWLEDGED') then 'NOT_STARTED'
  else 'IN_PROGRESS'
end;

-- Published. A plan with the version that stands; none of it before it was issued.
create view plan.v_plan as
select p.id, p.agency, p.kind, p.period_from, p.period_to, p.principal, p.title, p.state, p.since, p.version_no, v.number, v.symbol, v.dated_on, v.effective_on, v.content_hash
from plan.plan p left join plan.plan_version v on v.plan = p.id and v.no = p.version_no;

-- Published. All documents that a plan carries out.
create view plan.v_plan_mandate as
select id as plan, principal as mandate, true as principal, 0 as ordinal from plan.plan where principal is not null
union all
select plan, mandate, false, ordinal from plan.plan_mandate;

-- Published. Tasks that were assigned. first_due_on is what the plan said first, due_on what stands now.
create view plan.v_task as
select t.id, t.plan, p.agency, t.lead, t.title, t.product, t.fields, t.start_on, t.first_due_on, t.due_on, t.regular, t.ad_hoc, t.state, t.assigned_on, t.submitted_on, t.accepted_on, t.ended_on
from plan.task t join plan.plan p on p.id = t.plan where t.state <> 'DRAFT';

create view plan.v_task_point as select task, point from plan.task_point;

grant usage on schema plan to ${app};
grant select, insert, update, delete on all tables in schema plan to ${app};
-- What was signed and what happened is not changed afterwards; the history of a task that was only a draft goes with it.
revoke update, delete on plan.plan_version, plan.plan_event, plan.reminder, plan.task_import from ${app};
revoke update on plan.task_event, plan.evidence, plan.progress_note from ${app};
