create table platform.setting (
  key text primary key,
  value text not null
);
grant select, insert, update, delete on platform.setting to ${app};
