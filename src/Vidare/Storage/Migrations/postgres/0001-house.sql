-- The two zones in two schemas with a role each. Facts and journals are append-only.

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM pg_namespace WHERE nspname = 'association') THEN
        CREATE SCHEMA association;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM pg_namespace WHERE nspname = 'participation') THEN
        CREATE SCHEMA participation;
    END IF;
END $EF$;

CREATE TABLE association.association (
    id uuid NOT NULL,
    name text NOT NULL,
    short_name text NOT NULL,
    CONSTRAINT pk_association_association PRIMARY KEY (id)
);

CREATE TABLE association.job (
    name text NOT NULL,
    leased_until timestamp with time zone,
    last_day date,
    CONSTRAINT pk_association_job PRIMARY KEY (name)
);

CREATE TABLE association.journal (
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    today date NOT NULL,
    kind text NOT NULL,
    what text NOT NULL,
    why text NOT NULL,
    user_id uuid,
    role text NOT NULL,
    party_id uuid,
    programme_id uuid,
    details text,
    CONSTRAINT pk_association_journal PRIMARY KEY (id)
);

CREATE TABLE participation.journal (
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    today date NOT NULL,
    kind text NOT NULL,
    what text NOT NULL,
    why text NOT NULL,
    user_id uuid,
    participant_id uuid,
    role text NOT NULL,
    party_id uuid,
    programme_id uuid,
    case_id uuid,
    consents text NOT NULL,
    shown text NOT NULL,
    CONSTRAINT pk_participation_journal PRIMARY KEY (id)
);

CREATE TABLE association.key (
    name text NOT NULL,
    xml text NOT NULL,
    CONSTRAINT pk_association_key PRIMARY KEY (name)
);

CREATE TABLE association.setting (
    name text NOT NULL,
    value text NOT NULL,
    CONSTRAINT pk_association_setting PRIMARY KEY (name)
);

CREATE TABLE participation.participant (
    id uuid NOT NULL,
    association_id uuid NOT NULL,
    person_key text NOT NULL,
    demo boolean NOT NULL,
    CONSTRAINT pk_participation_participant PRIMARY KEY (id),
    CONSTRAINT fk_participation_participant_association_id FOREIGN KEY (association_id) REFERENCES association.association (id) ON DELETE RESTRICT
);

CREATE TABLE association.party (
    id uuid NOT NULL,
    association_id uuid NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    CONSTRAINT pk_association_party PRIMARY KEY (id),
    CONSTRAINT fk_association_party_association_id FOREIGN KEY (association_id) REFERENCES association.association (id) ON DELETE RESTRICT
);

CREATE TABLE association.programme (
    id uuid NOT NULL,
    association_id uuid NOT NULL,
    name text NOT NULL,
    title text NOT NULL,
    controller_party_id uuid NOT NULL,
    start_on date NOT NULL,
    end_on date,
    version integer NOT NULL,
    package text NOT NULL,
    CONSTRAINT pk_association_programme PRIMARY KEY (id),
    CONSTRAINT fk_association_programme_association_id FOREIGN KEY (association_id) REFERENCES association.association (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_programme_controller_party_id FOREIGN KEY (controller_party_id) REFERENCES association.party (id) ON DELETE RESTRICT
);

CREATE TABLE association.staff (
    id uuid NOT NULL,
    name text NOT NULL,
    employer_party_id uuid,
    employer_association_id uuid,
    demo boolean NOT NULL,
    CONSTRAINT pk_association_staff PRIMARY KEY (id),
    CONSTRAINT fk_association_staff_employer_association_id FOREIGN KEY (employer_association_id) REFERENCES association.association (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_staff_employer_party_id FOREIGN KEY (employer_party_id) REFERENCES association.party (id) ON DELETE RESTRICT
);

CREATE TABLE association.body (
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    key text NOT NULL,
    type text NOT NULL,
    label text NOT NULL,
    CONSTRAINT pk_association_body PRIMARY KEY (id),
    CONSTRAINT fk_association_body_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT
);

CREATE TABLE association.gate_closing (
    programme_id uuid NOT NULL,
    gate text NOT NULL,
    waived boolean NOT NULL,
    reason text NOT NULL,
    user_id uuid NOT NULL,
    on_day date NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_association_gate_closing PRIMARY KEY (programme_id, gate),
    CONSTRAINT fk_association_gate_closing_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT
);

CREATE TABLE association.programme_party (
    programme_id uuid NOT NULL,
    key text NOT NULL,
    party_id uuid NOT NULL,
    CONSTRAINT pk_association_programme_party PRIMARY KEY (programme_id, key),
    CONSTRAINT fk_association_programme_party_party_id FOREIGN KEY (party_id) REFERENCES association.party (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_programme_party_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT
);

CREATE TABLE association.programme_version (
    programme_id uuid NOT NULL,
    version integer NOT NULL,
    package text NOT NULL,
    at timestamp with time zone NOT NULL,
    user_id uuid,
    why text NOT NULL,
    CONSTRAINT pk_association_programme_version PRIMARY KEY (programme_id, version),
    CONSTRAINT fk_association_programme_version_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT
);

CREATE TABLE participation.case_file (
    id uuid NOT NULL,
    association_id uuid NOT NULL,
    programme_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    referring_party_id uuid NOT NULL,
    referrer_user_id uuid NOT NULL,
    pseudonym text NOT NULL,
    opened_on date NOT NULL,
    CONSTRAINT pk_participation_case_file PRIMARY KEY (id),
    CONSTRAINT fk_participation_case_file_participant_id FOREIGN KEY (participant_id) REFERENCES participation.participant (id) ON DELETE RESTRICT,
    CONSTRAINT fk_participation_case_file_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT,
    CONSTRAINT fk_participation_case_file_referrer_user_id FOREIGN KEY (referrer_user_id) REFERENCES association.staff (id) ON DELETE RESTRICT
);

CREATE TABLE association.mandate (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    role text NOT NULL,
    programme_id uuid,
    party_id uuid,
    from_on date NOT NULL,
    to_on date,
    share_percent integer,
    CONSTRAINT pk_association_mandate PRIMARY KEY (id),
    CONSTRAINT fk_association_mandate_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_mandate_user_id FOREIGN KEY (user_id) REFERENCES association.staff (id) ON DELETE RESTRICT
);

CREATE TABLE association.meeting (
    id uuid NOT NULL,
    body_id uuid NOT NULL,
    held_on date NOT NULL,
    place text,
    CONSTRAINT pk_association_meeting PRIMARY KEY (id),
    CONSTRAINT fk_association_meeting_body_id FOREIGN KEY (body_id) REFERENCES association.body (id) ON DELETE RESTRICT
);

CREATE TABLE association.seat (
    id uuid NOT NULL,
    body_id uuid NOT NULL,
    user_id uuid NOT NULL,
    party_id uuid,
    kind text NOT NULL,
    from_on date NOT NULL,
    to_on date,
    CONSTRAINT pk_association_seat PRIMARY KEY (id),
    CONSTRAINT fk_association_seat_body_id FOREIGN KEY (body_id) REFERENCES association.body (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_seat_user_id FOREIGN KEY (user_id) REFERENCES association.staff (id) ON DELETE RESTRICT
);

CREATE TABLE participation.bar (
    case_id uuid NOT NULL,
    user_id uuid NOT NULL,
    CONSTRAINT pk_participation_bar PRIMARY KEY (case_id, user_id),
    CONSTRAINT fk_participation_bar_case_id FOREIGN KEY (case_id) REFERENCES participation.case_file (id) ON DELETE RESTRICT
);

CREATE TABLE participation.enrolment (
    case_id uuid NOT NULL,
    programme_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    start_on date NOT NULL,
    last_day_on date,
    end_on date,
    first_plan_on date,
    destination text,
    gender text NOT NULL,
    CONSTRAINT pk_participation_enrolment PRIMARY KEY (case_id),
    CONSTRAINT fk_participation_enrolment_case_id FOREIGN KEY (case_id) REFERENCES participation.case_file (id) ON DELETE RESTRICT
);

CREATE TABLE participation.fact (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    number integer NOT NULL,
    association_id uuid NOT NULL,
    programme_id uuid NOT NULL,
    owner_party_id uuid NOT NULL,
    category integer NOT NULL,
    kind text NOT NULL,
    on_day date NOT NULL,
    registered_at timestamp with time zone NOT NULL,
    by_user_id uuid,
    by_participant_id uuid,
    why text NOT NULL,
    content text,
    sealed bytea,
    CONSTRAINT pk_participation_fact PRIMARY KEY (id),
    CONSTRAINT fk_participation_fact_case_id FOREIGN KEY (case_id) REFERENCES participation.case_file (id) ON DELETE RESTRICT
);

CREATE TABLE participation."grant" (
    case_id uuid NOT NULL,
    source_party_id uuid NOT NULL,
    recipient_party_id uuid NOT NULL,
    category integer NOT NULL,
    consent_id uuid NOT NULL,
    from_on date NOT NULL,
    to_on date,
    CONSTRAINT pk_participation_grant PRIMARY KEY (case_id, source_party_id, recipient_party_id, category),
    CONSTRAINT fk_participation_grant_case_id FOREIGN KEY (case_id) REFERENCES participation.case_file (id) ON DELETE RESTRICT
);

CREATE TABLE participation.standing (
    case_id uuid NOT NULL,
    association_id uuid NOT NULL,
    programme_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    referring_party_id uuid NOT NULL,
    controller_party_id uuid NOT NULL,
    referrer_user_id uuid NOT NULL,
    pseudonym text NOT NULL,
    coach_user_id uuid,
    coordinator_user_id uuid,
    body_id uuid,
    meeting_id uuid,
    awaiting_party_id uuid,
    awaiting_participant boolean NOT NULL,
    step text NOT NULL,
    responsible_user_id uuid,
    responsible_party_id uuid,
    responsible_role text,
    next_step text NOT NULL,
    next_on date,
    since_on date,
    start_on date,
    last_day_on date,
    closed_on date,
    version integer NOT NULL,
    name text,
    folded_name text,
    municipality text,
    protected boolean NOT NULL,
    CONSTRAINT pk_participation_standing PRIMARY KEY (case_id),
    CONSTRAINT ck_standing_open CHECK (closed_on IS NOT NULL OR (responsible_user_id IS NOT NULL AND responsible_role IS NOT NULL AND next_on IS NOT NULL AND since_on IS NOT NULL AND next_step <> 'None')),
    CONSTRAINT fk_participation_standing_case_id FOREIGN KEY (case_id) REFERENCES participation.case_file (id) ON DELETE RESTRICT,
    CONSTRAINT fk_participation_standing_responsible_user_id FOREIGN KEY (responsible_user_id) REFERENCES association.staff (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX ix_association_association_name ON association.association (name);

CREATE INDEX ix_participation_bar_user_id ON participation.bar (user_id);

CREATE UNIQUE INDEX ix_association_body_programme_id_key ON association.body (programme_id, key);

CREATE INDEX ix_participation_case_file_participant_id ON participation.case_file (participant_id);

CREATE UNIQUE INDEX ix_participation_case_file_programme_id_pseudonym ON participation.case_file (programme_id, pseudonym);

CREATE INDEX ix_participation_case_file_referrer_user_id ON participation.case_file (referrer_user_id);

CREATE INDEX ix_participation_enrolment_programme_id_start_on ON participation.enrolment (programme_id, start_on);

CREATE UNIQUE INDEX ux_enrolment_active ON participation.enrolment (programme_id, participant_id) WHERE end_on IS NULL;

CREATE UNIQUE INDEX ux_fact_number ON participation.fact (case_id, number);

CREATE INDEX ix_association_journal_at ON association.journal (at);

CREATE INDEX ix_participation_journal_at ON participation.journal (at);

CREATE INDEX ix_participation_journal_case_id_at ON participation.journal (case_id, at);

CREATE INDEX ix_association_mandate_programme_id_role ON association.mandate (programme_id, role);

CREATE INDEX ix_association_mandate_user_id ON association.mandate (user_id);

CREATE INDEX ix_association_meeting_body_id ON association.meeting (body_id);

CREATE UNIQUE INDEX ix_participation_participant_association_id_person_key ON participation.participant (association_id, person_key);

CREATE UNIQUE INDEX ix_association_party_association_id_name ON association.party (association_id, name);

CREATE INDEX ix_association_programme_association_id ON association.programme (association_id);

CREATE INDEX ix_association_programme_controller_party_id ON association.programme (controller_party_id);

CREATE UNIQUE INDEX ix_association_programme_name ON association.programme (name);

CREATE INDEX ix_association_programme_party_party_id ON association.programme_party (party_id);

CREATE INDEX ix_association_seat_body_id ON association.seat (body_id);

CREATE INDEX ix_association_seat_user_id ON association.seat (user_id);

CREATE INDEX ix_association_staff_employer_association_id ON association.staff (employer_association_id);

CREATE INDEX ix_association_staff_employer_party_id ON association.staff (employer_party_id);

CREATE INDEX ix_participation_standing_awaiting_party_id_next_on ON participation.standing (awaiting_party_id, next_on);

CREATE INDEX ix_participation_standing_body_id_meeting_id ON participation.standing (body_id, meeting_id);

CREATE INDEX ix_participation_standing_coach_user_id_next_on ON participation.standing (coach_user_id, next_on);

CREATE INDEX ix_participation_standing_coordinator_user_id_next_on ON participation.standing (coordinator_user_id, next_on);

CREATE INDEX ix_participation_standing_participant_id ON participation.standing (participant_id);

CREATE INDEX ix_participation_standing_programme_id_next_on ON participation.standing (programme_id, next_on);

CREATE INDEX ix_participation_standing_referrer_user_id_next_on ON participation.standing (referrer_user_id, next_on);

CREATE INDEX ix_participation_standing_responsible_party_id_next_on ON participation.standing (responsible_party_id, next_on);

CREATE INDEX ix_participation_standing_responsible_user_id_next_on ON participation.standing (responsible_user_id, next_on);

CREATE FUNCTION association.append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON association.journal FOR EACH ROW EXECUTE FUNCTION association.append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON participation.journal FOR EACH ROW EXECUTE FUNCTION association.append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON participation.fact FOR EACH ROW EXECUTE FUNCTION association.append_only();

-- The wall: the association's role has no right whatever on the participation schema.
DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'vidare_association') THEN CREATE ROLE vidare_association NOLOGIN; END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'vidare_participation') THEN CREATE ROLE vidare_participation NOLOGIN; END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
REVOKE ALL ON SCHEMA participation FROM PUBLIC;
GRANT USAGE ON SCHEMA association TO vidare_association, vidare_participation;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA association TO vidare_association;
REVOKE UPDATE, DELETE ON association.journal FROM vidare_association;
GRANT SELECT ON ALL TABLES IN SCHEMA association TO vidare_participation;
GRANT INSERT ON association.meeting TO vidare_participation;
GRANT INSERT, UPDATE ON association.job TO vidare_participation;
GRANT USAGE ON SCHEMA participation TO vidare_participation;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA participation TO vidare_participation;
REVOKE UPDATE, DELETE ON participation.journal, participation.fact FROM vidare_participation;
