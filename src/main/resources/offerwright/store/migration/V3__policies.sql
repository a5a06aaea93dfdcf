-- Who gets how many tokens: policies to compare, projects, leverage by level, what is known of people.
-- A policy may hold an amount for every person, and so may the adopted one, so their bodies have no limit. Keys may be names that people typed.

create table policy_plan (id varchar(200) not null primary key, position integer not null, body text not null);
create table allocation_policy (id varchar(600) not null primary key, position integer not null, body text not null);
create table project (id varchar(600) not null primary key, position integer not null, body varchar(1000000) not null);
create table level_leverage (id varchar(600) not null primary key, position integer not null, body varchar(1000000) not null);
create table person_input (id varchar(600) not null primary key, position integer not null, body varchar(1000000) not null);

-- An older workspace says nothing of policies yet; a new one has no company yet and writes its own.
insert into policy_plan (id, position, body) select '0', 0, '{}' from company;
update offerwright_workspace set body_format = 3;
