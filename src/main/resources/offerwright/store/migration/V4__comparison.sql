-- How offers compare: what a comparison is made with, and what is believed about each offer and its employer.
-- A cap table or a tax table may be long, so the bodies have no limit.

create table comparison (id varchar(200) not null primary key, position integer not null, body text not null);
create table offer_outlook (id varchar(600) not null primary key, position integer not null, body text not null);

-- An older workspace says nothing of comparisons yet; a new one has no company yet and writes its own.
insert into comparison (id, position, body) select '0', 0, '{}' from company;
update offerwright_workspace set body_format = 4;
