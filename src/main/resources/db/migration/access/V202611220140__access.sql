create schema access;

-- A human being. Separation of duties is by person, whatever accounts they have.
create table access.person (
  id uuid primary key,
  name text not null,
  constraint person_has_a_name check (name <> '')
);

create table access.account (
  id uuid primary key,
  version int not null default 1,
  person uuid not null references access.person,
  username text not null constraint account_username_unique unique,
  password_hash text not null,
  password_expired boolean not null default false,
  agency uuid,
  active boolean not null default true,
  language text not null default 'vi',
  created_at timestamptz not null default now(),
  signed_in_at timestamptz,
  constraint account_username_lower_case check (username = lower(username))
);
create index account_person on access.account (person);
create index account_agency on access.account (agency);

create table access.account_role (
  account uuid not null references access.account on delete cascade,
  role text not null,
  primary key (account, role)
);
create index account_role_role on access.account_role (role);

-- Failed sign-ins by account and by network, shared by all nodes. Keys are digests: people type passwords where names belong.
create table access.attempt (
  key text primary key,
  failures int not null,
  last_at timestamptz not null,
  blocked_until timestamptz not null
);
create index attempt_last_at on access.attempt (last_at);

-- The one-time link to the first administrator: only its digest, at most one.
create table access.first_administrator (
  one boolean primary key default true check (one),
  token_hash text not null,
  expires_at timestamptz not null
);

-- Published. Who has an account where; never a password.
create view access.v_account as
select a.id, a.person, a.username, p.name, a.agency, a.active,
       array(select r.role from access.account_role r where r.account = a.id order by r.role) as roles
from access.account a join access.person p on p.id = a.person;

grant usage on schema access to ${app};
grant select, insert, update, delete on all tables in schema access to ${app};
