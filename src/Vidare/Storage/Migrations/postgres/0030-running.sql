-- Running an insats: the activity plan, staff, routines, and that it has gone live.

CREATE TABLE association.planned_activity (
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    kind text NOT NULL,
    what text NOT NULL,
    owner_user_id uuid NOT NULL,
    due_on date NOT NULL,
    task text,
    configured text,
    audience text,
    reach text,
    with_programme_id uuid,
    done_on date,
    result text,
    attended_here integer,
    attended_there integer,
    dropped_because text,
    version integer NOT NULL,
    CONSTRAINT pk_association_planned_activity PRIMARY KEY (id),
    CONSTRAINT fk_association_planned_activity_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_planned_activity_with_programme_id FOREIGN KEY (with_programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT
);

CREATE TABLE association.activity_party (
    activity_id uuid NOT NULL,
    party_id uuid NOT NULL,
    CONSTRAINT pk_association_activity_party PRIMARY KEY (activity_id, party_id),
    CONSTRAINT fk_association_activity_party_activity_id FOREIGN KEY (activity_id) REFERENCES association.planned_activity (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_activity_party_party_id FOREIGN KEY (party_id) REFERENCES association.party (id) ON DELETE RESTRICT
);

CREATE TABLE association.mentorship (
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    mentor_user_id uuid NOT NULL,
    coach_user_id uuid NOT NULL,
    from_on date NOT NULL,
    to_on date,
    CONSTRAINT pk_association_mentorship PRIMARY KEY (id),
    CONSTRAINT fk_association_mentorship_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT
);

CREATE TABLE association.recruitment (
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    role text NOT NULL,
    employer_party_id uuid NOT NULL,
    opened_on date NOT NULL,
    closed_on date,
    result text,
    CONSTRAINT pk_association_recruitment PRIMARY KEY (id),
    CONSTRAINT fk_association_recruitment_employer_party_id FOREIGN KEY (employer_party_id) REFERENCES association.party (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_recruitment_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT
);

CREATE TABLE association.premises (
    programme_id uuid NOT NULL,
    site text NOT NULL,
    address text NOT NULL,
    suitability text NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_association_premises PRIMARY KEY (programme_id, site),
    CONSTRAINT fk_association_premises_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT
);

CREATE TABLE association.part_post (
    mandate_id uuid NOT NULL,
    reason text NOT NULL,
    user_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_association_part_post PRIMARY KEY (mandate_id),
    CONSTRAINT fk_association_part_post_mandate_id FOREIGN KEY (mandate_id) REFERENCES association.mandate (id) ON DELETE RESTRICT
);

CREATE TABLE association.routine (
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    title text NOT NULL,
    CONSTRAINT pk_association_routine PRIMARY KEY (id),
    CONSTRAINT fk_association_routine_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT
);

CREATE TABLE association.routine_version (
    routine_id uuid NOT NULL,
    number integer NOT NULL,
    text text NOT NULL,
    on_day date NOT NULL,
    user_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_association_routine_version PRIMARY KEY (routine_id, number),
    CONSTRAINT fk_association_routine_version_routine_id FOREIGN KEY (routine_id) REFERENCES association.routine (id) ON DELETE RESTRICT
);

CREATE TABLE association.routine_adoption (
    routine_id uuid NOT NULL,
    number integer NOT NULL,
    party_id uuid NOT NULL,
    on_day date NOT NULL,
    user_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_association_routine_adoption PRIMARY KEY (routine_id, number, party_id),
    CONSTRAINT fk_association_routine_adoption_party_id FOREIGN KEY (party_id) REFERENCES association.party (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_routine_adoption_routine_id_number FOREIGN KEY (routine_id, number) REFERENCES association.routine_version (routine_id, number) ON DELETE RESTRICT
);

CREATE TABLE association.go_live (
    programme_id uuid NOT NULL,
    signed_on date NOT NULL,
    signed_by_user_id uuid NOT NULL,
    statement text NOT NULL,
    opened_on date,
    opened_by_user_id uuid,
    CONSTRAINT pk_association_go_live PRIMARY KEY (programme_id),
    CONSTRAINT fk_association_go_live_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT
);

CREATE INDEX ix_association_planned_activity_programme_id ON association.planned_activity (programme_id);

CREATE INDEX ix_association_planned_activity_with_programme_id ON association.planned_activity (with_programme_id);

CREATE INDEX ix_association_activity_party_party_id ON association.activity_party (party_id);

CREATE INDEX ix_association_mentorship_programme_id ON association.mentorship (programme_id);

CREATE INDEX ix_association_recruitment_programme_id ON association.recruitment (programme_id);

CREATE INDEX ix_association_recruitment_employer_party_id ON association.recruitment (employer_party_id);

CREATE INDEX ix_association_routine_programme_id ON association.routine (programme_id);

CREATE INDEX ix_association_routine_adoption_party_id ON association.routine_adoption (party_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON association.planned_activity, association.activity_party, association.mentorship, association.recruitment, association.premises, association.part_post, association.routine, association.routine_version, association.routine_adoption, association.go_live TO vidare_association;
GRANT SELECT ON association.planned_activity, association.activity_party, association.mentorship, association.recruitment, association.premises, association.part_post, association.routine, association.routine_version, association.routine_adoption, association.go_live TO vidare_participation;
