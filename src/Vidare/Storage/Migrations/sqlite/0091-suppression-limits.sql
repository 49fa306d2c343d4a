-- From how many people on an association's steering groups and office are told a number; ten and five until it has said.

ALTER TABLE association_association ADD COLUMN suppression_total INTEGER NOT NULL DEFAULT 10;
ALTER TABLE association_association ADD COLUMN suppression_cell INTEGER NOT NULL DEFAULT 5;
