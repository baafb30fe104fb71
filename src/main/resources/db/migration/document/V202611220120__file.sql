create schema document;

-- Bytes are kept once per content, in chunks; a file is a name for a content.
create table document.content (
  sha256 text primary key constraint sha256_is_lower_hexadecimal check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null
);

create table document.content_chunk (
  sha256 text not null references document.content,
  ordinal int not null,
  bytes bytea not null,
  primary key (sha256, ordinal)
);
-- Office files and pictures are compressed already.
alter table document.content_chunk alter column bytes set storage external;

create table document.file (
  id uuid primary key,
  name text not null constraint name_is_nfc check (name is nfc normalized),
  media_type text not null,
  sha256 text not null references document.content,
  stored_at timestamptz not null,
  stored_by uuid not null
);
create index file_by_content on document.file (sha256, name);

create view document.v_file as
select f.id, f.name, f.media_type, c.size, f.sha256, f.stored_at
from document.file f join document.content c on c.sha256 = f.sha256;

grant usage on schema document to ${app};
-- What was stored stays as it was.
grant select, insert on document.content, document.content_chunk, document.file to ${app};
grant select on document.v_file to ${app};
