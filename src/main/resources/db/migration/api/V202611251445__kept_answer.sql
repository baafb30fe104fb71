create schema api;

-- Answers to requests with an Idempotency-Key: the same request again gets the same answer and does nothing.
create table api.kept_answer (
  account uuid not null,
  key text not null,
  request text not null,
  status int not null default 0,
  content_type text,
  location text,
  etag text,
  body bytea not null default '',
  made_at timestamptz not null,
  primary key (account, key)
);
create index kept_answer_made_at on api.kept_answer (made_at);
comment on table api.kept_answer is 'transient: answers that may be asked for again within a day';

grant usage on schema api to ${app};
grant select, insert, update, delete on all tables in schema api to ${app};
