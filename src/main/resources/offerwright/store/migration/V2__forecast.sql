-- The years to come: price histories, scenarios, budget rules to compare, the software budget beside.
-- The body of a price history is as long as the history, so it has no limit.

create table price_history (id varchar(200) not null primary key, position integer not null, body text not null);
create table simulation (id varchar(200) not null primary key, position integer not null, body varchar(1000000) not null);
create table scenario (id varchar(200) not null primary key, position integer not null, body varchar(1000000) not null);
create table budget_policy (id varchar(200) not null primary key, position integer not null, body varchar(1000000) not null);
create table software_line (id varchar(200) not null primary key, position integer not null, body varchar(1000000) not null);
