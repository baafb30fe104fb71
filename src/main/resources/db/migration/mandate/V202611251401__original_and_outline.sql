-- What was pasted or uploaded stays as it came, every time; the outline made of it is worked on here until its points are fixed.
create table mandate.original (
  id uuid primary key,
  mandate uuid not null references mandate.mandate on delete cascade,
  text text not null,
  file uuid references document.file,
  entered_at timestamptz not null,
  entered_by text not null
);
create index original_mandate on mandate.original (mandate);
create index original_file on mandate.original (file);

create table mandate.outline (
  mandate uuid primary key references mandate.mandate on delete cascade,
  rows jsonb not null
);

alter table mandate.mandate drop column original_text, drop column original_file;

grant select, insert, delete on mandate.original to ${app};
grant select, insert, update, delete on mandate.outline to ${app};

-- What is in force stays, with its points; a draft may go.
create function mandate.keep_mandate() returns trigger language plpgsql as $$
begin
  if old.state = 'IN_FORCE' and (tg_op = 'DELETE' or new.state <> 'IN_FORCE') then
    raise exception 'mandate_in_force_stays' using errcode = 'check_violation', constraint = 'mandate_in_force_stays', schema = 'mandate', table = 'mandate';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger mandate_in_force_stays before update or delete on mandate.mandate for each row execute function mandate.keep_mandate();
