-- The years to come: price histories, scenarios, budget rules to compare, the software budget beside.
-- The body of a price history is as long as the history, so it has no limit. Keys may be names that people typed.

create table price_history (id varchar(600) not null primary key, position integer not null, body text not null);
create table simulation (id varchar(200) not null primary key, position integer not null, body varchar(1000000) not null);
create table scenario (id varchar(600) not null primary key, position integer not null, body varchar(1000000) not null);
create table budget_policy (id varchar(600) not null primary key, position integer not null, body varchar(1000000) not null);
create table software_line (id varchar(600) not null primary key, position integer not null, body varchar(1000000) not null);

-- A workspace of version 1 gets the settings of a run that it is read with; a new one has no company yet and writes its own.
insert into simulation (id, position, body)
  select '0', 0, '{"first":"2027-01","months":36,"paths":10000,"seed":20261121}' from company;
update offerwright_workspace set body_format = 2;
