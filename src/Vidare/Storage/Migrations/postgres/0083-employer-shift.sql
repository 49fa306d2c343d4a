-- For a stretch of an insats' life the contact with employers is the coaches', and the coordinator supervises (TUNA-33).

CREATE TABLE association.employer_shift (
    programme_id uuid NOT NULL,
    number integer NOT NULL,
    phase text NOT NULL,
    from_on date NOT NULL,
    to_on date,
    why text NOT NULL,
    user_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_association_employer_shift PRIMARY KEY (programme_id, number),
    CONSTRAINT fk_association_employer_shift_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_employer_shift_user_id FOREIGN KEY (user_id) REFERENCES association.staff (id) ON DELETE RESTRICT
);

CREATE INDEX ix_association_employer_shift_user_id ON association.employer_shift (user_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON association.employer_shift TO vidare_association;
GRANT SELECT ON association.employer_shift TO vidare_participation;
