-- A decided insats is changed in a draft, which governs from a decision (GEN-10). Every saving of a draft is a row; the last one is the
-- draft, and a row without a package says that there is none any more.

CREATE TABLE association.programme_draft (
    programme_id uuid NOT NULL,
    number integer NOT NULL,
    builds_on integer NOT NULL,
    package text,
    why text NOT NULL,
    user_id uuid,
    written_on date NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_association_programme_draft PRIMARY KEY (programme_id, number),
    CONSTRAINT fk_association_programme_draft_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT
);

ALTER TABLE association.programme_version ADD COLUMN decided_by text;
ALTER TABLE association.programme_version ADD COLUMN decided_on date;
ALTER TABLE association.programme_version ADD COLUMN decided_reference text;
ALTER TABLE association.programme_version ADD COLUMN drafted_by_user_id uuid;

GRANT SELECT, INSERT ON association.programme_draft TO vidare_association;
GRANT SELECT ON association.programme_draft TO vidare_participation;
