-- Measures: counts that are entered by hand, and what is computed from cases.

CREATE TABLE association.entered_count (
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    goal text NOT NULL,
    on_day date NOT NULL,
    yes integer NOT NULL,
    no integer NOT NULL,
    unknown integer NOT NULL,
    source text NOT NULL,
    user_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_association_entered_count PRIMARY KEY (id),
    CONSTRAINT ck_entered_count_not_negative CHECK (yes >= 0 AND no >= 0 AND unknown >= 0),
    CONSTRAINT fk_association_entered_count_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_entered_count_user_id FOREIGN KEY (user_id) REFERENCES association.staff (id) ON DELETE RESTRICT
);

CREATE INDEX ix_association_entered_count_programme_id_goal_on_day ON association.entered_count (programme_id, goal, on_day);

CREATE INDEX ix_association_entered_count_user_id ON association.entered_count (user_id);

CREATE TABLE participation.course (
    case_id uuid NOT NULL,
    programme_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    changed bigint NOT NULL,
    gender text NOT NULL,
    born_year integer,
    municipality text,
    referring_party_id uuid NOT NULL,
    coach_user_id uuid,
    referred_on date,
    admitted_on date,
    start_on date,
    last_day_on date,
    end_on date,
    goes_to text,
    outside boolean NOT NULL,
    acknowledged_on date,
    contact_on date,
    events text NOT NULL,
    CONSTRAINT pk_participation_course PRIMARY KEY (case_id),
    CONSTRAINT fk_participation_course_case_id FOREIGN KEY (case_id) REFERENCES participation.case_file (id) ON DELETE RESTRICT
);

CREATE INDEX ix_participation_course_programme_id_changed ON participation.course (programme_id, changed);

CREATE TABLE participation.wait (
    case_id uuid NOT NULL,
    number integer NOT NULL,
    kind text NOT NULL,
    programme_id uuid NOT NULL,
    party_id uuid,
    outside boolean NOT NULL,
    since_on date NOT NULL,
    due_on date NOT NULL,
    until_on date,
    CONSTRAINT pk_participation_wait PRIMARY KEY (case_id, number, kind),
    CONSTRAINT fk_participation_wait_case_id FOREIGN KEY (case_id) REFERENCES participation.case_file (id) ON DELETE RESTRICT
);

CREATE INDEX ix_participation_wait_programme_id ON participation.wait (programme_id);

CREATE TABLE participation.anonymous_post (
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    start_on date NOT NULL,
    reason text NOT NULL,
    gender text NOT NULL,
    born_year integer,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_participation_anonymous_post PRIMARY KEY (id),
    CONSTRAINT fk_participation_anonymous_post_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT
);

CREATE INDEX ix_participation_anonymous_post_programme_id ON participation.anonymous_post (programme_id);

CREATE TABLE participation.stamp (
    programme_id uuid NOT NULL,
    number bigint NOT NULL,
    CONSTRAINT pk_participation_stamp PRIMARY KEY (programme_id),
    CONSTRAINT fk_participation_stamp_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT
);

-- What has been entered is corrected by entering it again.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON association.entered_count FOR EACH ROW EXECUTE FUNCTION association.append_only();

GRANT SELECT, INSERT ON association.entered_count TO vidare_association;
GRANT SELECT ON association.entered_count TO vidare_participation;
GRANT SELECT, INSERT, UPDATE, DELETE ON participation.course, participation.wait, participation.anonymous_post, participation.stamp TO vidare_participation;
