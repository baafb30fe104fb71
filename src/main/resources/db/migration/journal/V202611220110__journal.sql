create schema journal;

create table journal.entry (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  actor uuid not null,
  actor_name text not null,
  actor_agency uuid not null,
  verb text not null,
  subject_kind text not null,
  subject uuid not null,
  details jsonb not null
);
create index entry_subject on journal.entry (subject, id);

grant usage on schema journal to ${app};
-- Append-only: the application reads and inserts, nothing else.
grant select, insert on journal.entry to ${app};
