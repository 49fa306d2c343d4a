-- An insats that the board said no to can be applied for anew; the earlier application is kept.

ALTER TABLE association_application ADD COLUMN ordinal INTEGER NOT NULL DEFAULT 1;
DROP INDEX ix_association_application_programme_id;
CREATE UNIQUE INDEX ix_association_application_programme_id_ordinal ON association_application (programme_id, ordinal);
