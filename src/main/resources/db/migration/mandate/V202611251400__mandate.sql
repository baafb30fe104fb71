create schema mandate;

-- A draft may lack what putting in force asks for. Codes stay beside the chosen agencies: reference data names agencies that are imported later.
create table mandate.mandate (
  id uuid primary key,
  version int not null,
  kind text not null check (kind in ('DIRECTIVE', 'CONCLUSION', 'RESOLUTION', 'DECISION', 'DECREE', 'PLAN', 'OTHER')),
  symbol text not null,
  title jsonb not null,
  issuer text not null,
  issued_on date,
  issued_on_verified boolean not null,
  effective_from date,
  effective_to date,
  fields text[] not null constraint mandate_fields_known check (fields <@ array['LAW', 'ADMIN_REFORM', 'JUDICIAL_REFORM']),
  receiving_unit uuid references organisation.agency,
  receiving_unit_code text,
  acting_for uuid references organisation.agency,
  acting_for_code text,
  state text not null check (state in ('DRAFT', 'IN_FORCE')),
  verified boolean not null,
  basis_note text not null,
  demonstration boolean not null,
  original_text text not null,
  original_file uuid references document.file,
  constraint mandate_effective_order check (effective_to >= effective_from),
  constraint mandate_in_force_is_named check (state = 'DRAFT' or (symbol <> '' and issuer <> '' and title ->> 'vi' <> ''))
);
-- Numbers begin anew each year, so the same symbol may come again on another day.
create unique index mandate_symbol_once_a_day on mandate.mandate (lower(symbol), issued_on) nulls not distinct where state = 'IN_FORCE';
create index mandate_receiving_unit on mandate.mandate (receiving_unit);

-- "mandate" continues, carries out or replaces "other", which is the older one.
create table mandate.relation (
  mandate uuid not null references mandate.mandate on delete cascade,
  kind text not null check (kind in ('CONTINUES', 'CARRIES_OUT', 'REPLACES')),
  other uuid not null references mandate.mandate,
  primary key (mandate, other, kind),
  constraint relation_to_another check (mandate <> other)
);
create index relation_other on mandate.relation (other);

create function mandate.refuse_cycle() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('mandate.relation'));
  if exists (
    with recursive older (id) as (
      select new.other
      union
      select r.other from mandate.relation r join older o on r.mandate = o.id)
    select from older where id = new.mandate) then
    raise exception 'relation_acyclic' using errcode = 'check_violation', constraint = 'relation_acyclic', schema = 'mandate', table = 'relation';
  end if;
  return new;
end $$;
create trigger relation_acyclic before insert or update on mandate.relation for each row execute function mandate.refuse_cycle();

-- quoted: the words of the document itself; otherwise shown as "theo tóm tắt đã công bố". ordinal: place in the whole document.
create table mandate.point (
  id uuid primary key,
  mandate uuid not null references mandate.mandate on delete cascade,
  parent uuid,
  ordinal int not null,
  address text not null constraint point_address_given check (address <> ''),
  label text not null,
  text text not null,
  quoted boolean not null,
  groups text[] not null constraint point_groups_known check (groups <@ array['CENTRAL_STATE', 'ORG_CENTRAL', 'PROVINCE', 'ASSOCIATION']),
  fields text[] not null constraint point_fields_known check (fields <@ array['LAW', 'ADMIN_REFORM', 'JUDICIAL_REFORM']),
  unique (mandate, id),
  constraint point_address_once unique (mandate, address) deferrable initially deferred,
  constraint point_ordinal_once unique (mandate, ordinal) deferrable initially deferred,
  constraint point_below_another check (parent <> id),
  constraint point_parent_in_same_mandate foreign key (mandate, parent) references mandate.point (mandate, id) deferrable initially deferred
);

-- Others point to points of a mandate in force by their address: it never changes, and no such point goes away.
create function mandate.keep_point() returns trigger language plpgsql as $$
begin
  if (tg_op = 'DELETE' or new.mandate <> old.mandate or new.address <> old.address)
      and exists (select from mandate.mandate where id = old.mandate and state = 'IN_FORCE') then
    raise exception 'point_in_force_stays' using errcode = 'check_violation', constraint = 'point_in_force_stays', schema = 'mandate', table = 'point';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger point_in_force_stays before update or delete on mandate.point for each row execute function mandate.keep_point();

-- Published. state: DRAFT, or IN_FORCE from effective_from until ends_on, both included, null meaning without beginning or end.
-- ends_on: the last day by its own words, or the day before another one in force replaces it. Rooms show none that is DRAFT.
create view mandate.v_mandate as
select m.id, m.kind, m.symbol, m.title, m.title ->> 'vi' as title_vi, coalesce(nullif(m.title ->> 'en', ''), m.title ->> 'vi') as title_en, m.issuer,
       m.issued_on, m.issued_on_verified, coalesce(m.effective_from, m.issued_on) as effective_from,
       least(m.effective_to, r.starts_on - 1) as ends_on, r.mandate as replaced_by, m.fields, m.receiving_unit, m.acting_for, m.state, m.verified,
       m.demonstration, organisation.plain(m.symbol || ' ' || (m.title ->> 'vi') || ' ' || coalesce(m.title ->> 'en', '') || ' ' || m.issuer) as search
from mandate.mandate m
left join lateral (
  select n.id as mandate, coalesce(n.effective_from, n.issued_on) as starts_on
  from mandate.relation l join mandate.mandate n on n.id = l.mandate and n.state = 'IN_FORCE'
  where l.other = m.id and l.kind = 'REPLACES'
  order by coalesce(n.effective_from, n.issued_on) nulls last limit 1) r on true;

-- Published. List by ordinal.
create view mandate.v_point as
select id, mandate, parent, ordinal, address, label, text, quoted, groups, fields from mandate.point;

grant usage on schema mandate to ${app};
grant select, insert, update, delete on all tables in schema mandate to ${app};
