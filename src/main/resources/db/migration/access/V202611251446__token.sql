-- What a program shows instead of a password. Only its digest is kept; it is random enough not to be guessed back.
create table access.token (
  id uuid primary key,
  account uuid not null references access.account on delete cascade,
  name text not null,
  digest text not null constraint token_digest_unique unique,
  scopes text[] not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  constraint token_has_a_name check (name <> ''),
  constraint token_has_a_scope check (cardinality(scopes) > 0)
);
create index token_account on access.token (account, made_at);
grant select, insert, update on access.token to ${app};
