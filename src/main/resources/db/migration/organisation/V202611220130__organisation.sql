-- Exclusion constraints over uuid and text beside ranges of days.
create extension if not exists btree_gist schema public;

create schema organisation;

-- As people type when they search: marks and their place do not matter, đ is d.
create function organisation.plain(text) returns text language sql immutable parallel safe
return lower(translate(regexp_replace(normalize($1, NFD), '[\u0300-\u036f]', '', 'g'), 'Đđ', 'dd'));

-- Provinces stand in the alphabet by their own name, not by their committee's.
create function organisation.sort_name(text) returns text language sql immutable parallel safe
return regexp_replace($1, '^Ủy ban nhân dân (tỉnh|thành phố|Thành phố) ', '');

create table organisation.agency (
  id uuid primary key,
  version int not null default 1,
  code text not null,
  name jsonb not null,
  type text not null,
  parent uuid references organisation.agency,
  valid_from date,
  valid_to date,
  successor uuid references organisation.agency,
  without_successor boolean not null default false,
  symbol text not null default '',
  place text not null default '',
  letterhead text not null default '',
  on_behalf_of text not null default '',
  head_title text not null default '',
  deputy_title text not null default '',
  sort_order int not null,
  source text not null,
  verified boolean not null default false,
  constraint agency_period_order check (valid_to >= valid_from),
  constraint agency_successor_other check (successor <> id),
  constraint agency_parent_other check (parent <> id),
  constraint agency_unit_has_parent check (type <> 'UNIT' or parent is not null)
);
-- Accounts are named after codes, in lower case.
create unique index agency_code_unique on organisation.agency (lower(code));
create index agency_parent on organisation.agency (parent);
create index agency_successor on organisation.agency (successor);

create table organisation.agency_reporting (
  id uuid primary key default gen_random_uuid(),
  agency uuid not null references organisation.agency,
  reporting_group text not null,
  reports_to uuid references organisation.agency,
  valid_from date,
  valid_to date,
  verified boolean not null default true,
  constraint reporting_period_order check (valid_to >= valid_from),
  constraint reporting_association_reports_to check (reporting_group <> 'ASSOCIATION' or reports_to is not null),
  constraint reporting_to_other check (reports_to <> agency),
  constraint reporting_once_a_day exclude using gist (agency with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index agency_reporting_reports_to on organisation.agency_reporting (reports_to);

create table organisation.agency_code (
  id uuid primary key default gen_random_uuid(),
  agency uuid not null references organisation.agency,
  scheme text not null,
  value text not null,
  valid_from date,
  valid_to date,
  confidence text not null default 'unverified',
  constraint code_period_order check (valid_to >= valid_from),
  constraint code_means_one_agency_a_day exclude using gist (scheme with =, value with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index agency_code_agency on organisation.agency_code (agency);

create table organisation.calendar_year (
  year int primary key,
  basis text not null default ''
);

create table organisation.calendar_day (
  day date primary key,
  kind text not null constraint calendar_day_kind check (kind in ('HOLIDAY', 'COMPENSATION', 'SWAP_OFF', 'SWAP_WORK')),
  name text not null,
  confidence text not null default 'unverified'
);

-- Published. letterhead: lines parted by newlines, from the governing body down. successor: the main one only. List by sort_order, sort_name.
create view organisation.v_agency as
select id, code, name ->> 'vi' as name_vi, coalesce(nullif(name ->> 'en', ''), name ->> 'vi') as name_en, type, parent, valid_from, valid_to, successor,
       symbol, place, letterhead, on_behalf_of, head_title, deputy_title, sort_order,
       organisation.sort_name(name ->> 'vi') collate "vi-VN-x-icu" as sort_name,
       organisation.plain(code || ' ' || (name ->> 'vi') || ' ' || coalesce(name ->> 'en', '')) as search
from organisation.agency;

-- Published. Who reports to whom, never beyond the agency's own validity.
create view organisation.v_reporting as
select * from (
  select r.agency, r.reporting_group, r.reports_to, greatest(r.valid_from, a.valid_from) as valid_from, least(r.valid_to, a.valid_to) as valid_to
  from organisation.agency_reporting r join organisation.agency a on a.id = r.agency) r
where r.valid_from is null or r.valid_to is null or r.valid_from <= r.valid_to;

-- Published. External codes: a value means one agency on a day, and another one later.
create view organisation.v_code as
select agency, scheme, value, valid_from, valid_to, confidence from organisation.agency_code;

grant usage on schema organisation to ${app};
grant select, insert, update, delete on all tables in schema organisation to ${app};
