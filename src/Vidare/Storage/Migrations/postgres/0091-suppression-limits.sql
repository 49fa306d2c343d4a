-- From how many people on an association's steering groups and office are told a number; ten and five until it has said.

ALTER TABLE association.association ADD COLUMN suppression_total integer NOT NULL DEFAULT 10;
ALTER TABLE association.association ADD COLUMN suppression_cell integer NOT NULL DEFAULT 5;
