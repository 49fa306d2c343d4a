-- How far a synergy has come, and its number where it is entered by hand.

CREATE TABLE association.synergy_note (
    programme_id uuid NOT NULL,
    synergy text NOT NULL,
    number integer NOT NULL,
    standing text NOT NULL,
    text text NOT NULL,
    on_day date NOT NULL,
    counted integer,
    source text,
    user_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_association_synergy_note PRIMARY KEY (programme_id, synergy, number),
    CONSTRAINT ck_synergy_note_source CHECK (counted IS NULL OR (counted >= 0 AND source IS NOT NULL)),
    CONSTRAINT fk_association_synergy_note_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_synergy_note_user_id FOREIGN KEY (user_id) REFERENCES association.staff (id) ON DELETE RESTRICT
);

CREATE INDEX ix_association_synergy_note_user_id ON association.synergy_note (user_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON association.synergy_note TO vidare_association;
GRANT SELECT ON association.synergy_note TO vidare_participation;
