-- One workspace. SQL that H2 and PostgreSQL both understand.
-- A value of the domain that no query looks into is kept as text in the written form of offerwright.json ("body", "terms", ...);
-- what a team would ask for by SQL has a column of its own. "position" is the place in the list, counted from 0.

-- Says that the file is ours, in which written form the text columns are, how often the workspace was changed, and who did so last.
create table offerwright_workspace (
  id integer not null primary key check (id = 1),
  body_format integer not null,
  revision bigint not null,
  last_writer varchar(40) not null
);

create table company (id varchar(200) not null primary key, position integer not null, body varchar(1000000) not null);
create table settings (id varchar(200) not null primary key, position integer not null, body varchar(1000000) not null);
create table token_mix (id varchar(200) not null primary key, position integer not null, body varchar(1000000) not null);
create table price_card (id varchar(200) not null primary key, position integer not null, body varchar(1000000) not null);
create table fx_rate (id varchar(200) not null primary key, position integer not null, body varchar(1000000) not null);
create table retirement_limits (id varchar(200) not null primary key, position integer not null, body varchar(1000000) not null);
create table level (id varchar(200) not null primary key, position integer not null, body varchar(1000000) not null);
create table location (id varchar(200) not null primary key, position integer not null, body varchar(1000000) not null);
create table team (id varchar(200) not null primary key, position integer not null, body varchar(1000000) not null);

create table person (
  id varchar(200) not null primary key,
  position integer not null,
  level_id varchar(200) not null,
  team_id varchar(200) not null,
  body varchar(1000000) not null
);

-- An offer without its record. Terms stand apart from the rest of the offer, because the record repeats them.
create table offer (
  id varchar(200) not null primary key,
  position integer not null,
  state varchar(40) not null,
  version integer not null,
  level_id varchar(200) not null,
  body varchar(1000000) not null,
  terms varchar(1000000) not null
);

-- The record of an offer: one row a line, only ever added. Nothing updates a row; rows go only with their offer.
create table offer_event (
  offer_id varchar(200) not null references offer (id) on delete cascade,
  seq integer not null,
  action varchar(40) not null,
  happened_at varchar(40) not null,
  body varchar(1000000) not null,
  terms varchar(1000000) not null,
  primary key (offer_id, seq)
);

create table competing_offer (id varchar(200) not null primary key, position integer not null, body varchar(1000000) not null);
