-- An insats that the board said no to can be applied for anew; the earlier application is kept.

ALTER TABLE association.application ADD COLUMN ordinal integer NOT NULL DEFAULT 1;
DROP INDEX association.ix_association_application_programme_id;
CREATE UNIQUE INDEX ix_association_application_programme_id_ordinal ON association.application (programme_id, ordinal);
