-- A migration of a version that does not exist yet, to see that older files are migrated and newer ones refused.
alter table offer add column later integer;
