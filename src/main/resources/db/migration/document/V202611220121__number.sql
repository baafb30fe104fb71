-- Outgoing numbers as each agency's own register gave them; a number is never used again, a cancelled one stays with its reason.
create table document.outgoing_number (
  agency uuid not null,
  type text not null,
  year int not null,
  number int not null constraint number_is_positive check (number > 0),
  symbol text not null,
  issued_on date not null,
  subject uuid not null,
  cancelled_reason text,
  constraint number_once_per_agency_type_and_year primary key (agency, type, year, number)
);

create table document.incoming_register (
  receiver uuid not null,
  year int not null,
  last int not null,
  primary key (receiver, year)
);

create view document.v_outgoing_number as
select agency, type, year, number, symbol, issued_on, subject, cancelled_reason from document.outgoing_number;

grant select, insert, update on document.outgoing_number, document.incoming_register to ${app};
grant select on document.v_outgoing_number to ${app};
