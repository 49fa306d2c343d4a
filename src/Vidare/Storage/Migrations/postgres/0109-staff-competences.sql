-- What the staff are able to do, of what the insats needs (SHP-50, TIERP-47).

CREATE TABLE association.staff_competence (
    programme_id uuid NOT NULL,
    user_id uuid NOT NULL,
    site text,
    competences text NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_association_staff_competence PRIMARY KEY (programme_id, user_id),
    CONSTRAINT fk_association_staff_competence_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_staff_competence_user_id FOREIGN KEY (user_id) REFERENCES association.staff (id) ON DELETE RESTRICT
);

CREATE INDEX ix_association_staff_competence_user_id ON association.staff_competence (user_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON association.staff_competence TO vidare_association;
GRANT SELECT ON association.staff_competence TO vidare_participation;
