-- Employers with one responsible contact each, the contacts with them, and the places that they offer. No participant is in it.

CREATE TABLE association.employer (
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    name text NOT NULL,
    folded_name text NOT NULL,
    municipality text NOT NULL,
    responsible_user_id uuid NOT NULL,
    CONSTRAINT pk_association_employer PRIMARY KEY (id),
    CONSTRAINT fk_association_employer_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_employer_responsible_user_id FOREIGN KEY (responsible_user_id) REFERENCES association.staff (id) ON DELETE RESTRICT
);

CREATE TABLE association.employer_spell (
    employer_id uuid NOT NULL,
    number integer NOT NULL,
    user_id uuid NOT NULL,
    from_on date NOT NULL,
    CONSTRAINT pk_association_employer_spell PRIMARY KEY (employer_id, number),
    CONSTRAINT fk_association_employer_spell_employer_id FOREIGN KEY (employer_id) REFERENCES association.employer (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_employer_spell_user_id FOREIGN KEY (user_id) REFERENCES association.staff (id) ON DELETE RESTRICT
);

CREATE TABLE association.employer_contact (
    id uuid NOT NULL,
    employer_id uuid NOT NULL,
    on_day date NOT NULL,
    kind text NOT NULL,
    user_id uuid NOT NULL,
    note text NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_association_employer_contact PRIMARY KEY (id),
    CONSTRAINT fk_association_employer_contact_employer_id FOREIGN KEY (employer_id) REFERENCES association.employer (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_employer_contact_user_id FOREIGN KEY (user_id) REFERENCES association.staff (id) ON DELETE RESTRICT
);

CREATE TABLE association.place (
    id uuid NOT NULL,
    employer_id uuid NOT NULL,
    work text NOT NULL,
    hours integer NOT NULL,
    adaptation text,
    offered_on date NOT NULL,
    withdrawn_on date,
    CONSTRAINT pk_association_place PRIMARY KEY (id),
    CONSTRAINT fk_association_place_employer_id FOREIGN KEY (employer_id) REFERENCES association.employer (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX ux_employer_name ON association.employer (programme_id, folded_name);
CREATE INDEX ix_association_employer_responsible_user_id ON association.employer (responsible_user_id);
CREATE INDEX ix_association_employer_spell_user_id ON association.employer_spell (user_id);
CREATE INDEX ix_association_employer_contact_employer_id_on_day ON association.employer_contact (employer_id, on_day);
CREATE INDEX ix_association_employer_contact_user_id ON association.employer_contact (user_id);
CREATE INDEX ix_association_place_employer_id ON association.place (employer_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON association.employer, association.employer_spell, association.employer_contact, association.place TO vidare_association;
GRANT SELECT ON association.employer, association.employer_spell, association.employer_contact, association.place TO vidare_participation;
