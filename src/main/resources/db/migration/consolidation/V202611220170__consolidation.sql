create schema consolidation;

create table consolidation.consolidation (
  id uuid primary key,
  version int not null,
  campaign uuid not null references report.campaign (id),
  no int not null,
  state text not null check (state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SIGNED', 'LOCKED')),
  stale boolean not null default false,
  compiled_by uuid not null,
  compiled_name text not null,
  compiled_at timestamptz not null,
  approved_by uuid,
  approved_person uuid,
  approved_at timestamptz,
  approved_on date,
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
  numbered_by uuid,
  locked_at timestamptz,
  docx_file uuid,
  docx_sha256 text,
  html_file uuid,
  html_sha256 text,
  json_file uuid,
  json_sha256 text,
  constraint consolidation_number unique (campaign, no),
  constraint stale_is_a_draft check (not stale or state = 'DRAFT'),
  constraint approved_with_content check (state not in ('APPROVED', 'SIGNED', 'LOCKED') or (approved_by is not null and content_hash is not null)),
  constraint signed_what_was_approved check (state not in ('SIGNED', 'LOCKED') or signed_hash = content_hash),
  constraint locked_with_number_and_renderings check (
    state <> 'LOCKED' or (number is not null and dated_on is not null and docx_file is not null and html_file is not null and json_file is not null))
);
-- One report goes upward for a campaign.
create unique index consolidation_one_submitted on consolidation.consolidation (campaign) where state in ('APPROVED', 'SIGNED', 'LOCKED');

create table consolidation.consolidation_pin (
  consolidation uuid not null references consolidation.consolidation (id),
  submission uuid not null references report.submission (id),
  revision uuid not null references report.revision (id),
  primary key (consolidation, submission)
);
create index consolidation_pin_submission on consolidation.consolidation_pin (submission);

create table consolidation.item (
  id uuid primary key,
  version int not null default 0,
  consolidation uuid not null references consolidation.consolidation (id),
  section text not null,
  ordinal int not null,
  kind text not null check (kind in ('TAKEN', 'EDITORIAL')),
  paragraph uuid,
  submission uuid references report.submission (id),
  agency uuid references organisation.agency (id),
  -- As it was in the agency's report.
  source_text text,
  text text not null,
  constraint taken_has_a_source check ((kind = 'TAKEN') = (paragraph is not null and submission is not null and agency is not null and source_text is not null)),
  constraint editorial_has_none check (kind = 'TAKEN' or (paragraph is null and submission is null and agency is null and source_text is null))
);
create index item_section on consolidation.item (consolidation, section, ordinal);
create index item_paragraph on consolidation.item (consolidation, paragraph);

-- Whoever chose or wrote something in it: none of them signs it.
create table consolidation.editor (
  consolidation uuid not null references consolidation.consolidation (id),
  person uuid not null,
  primary key (consolidation, person)
);

-- Coverage and totals as they were when the report was submitted upward: what is signed and locked.
create table consolidation.snapshot (
  consolidation uuid primary key references consolidation.consolidation (id),
  content jsonb not null
);

create table consolidation.step (
  id bigint generated always as identity primary key,
  consolidation uuid not null references consolidation.consolidation (id),
  verb text not null,
  from_state text not null,
  to_state text not null,
  actor uuid not null,
  actor_name text not null,
  at timestamptz not null,
  on_day date not null,
  note text not null default ''
);
create index step_consolidation on consolidation.step (consolidation, id);

create view consolidation.v_consolidation as
  select id, campaign, no, state, stale, approved_on, content_hash, signed_on, signer_name, number, symbol, dated_on, locked_at, docx_file, html_file, json_file
    from consolidation.consolidation;
create view consolidation.v_pin as select consolidation, submission, revision from consolidation.consolidation_pin;
create view consolidation.v_item as
  select id, consolidation, section, ordinal, kind, paragraph, submission, agency, source_text, text, kind = 'TAKEN' and text <> source_text as edited
    from consolidation.item;
create view consolidation.v_snapshot as select consolidation, content from consolidation.snapshot;

grant usage on schema consolidation to ${app};
grant select, insert, update, delete on all tables in schema consolidation to ${app};
-- What happened is not changed afterwards.
revoke update, delete on consolidation.step from ${app};
