-- Groups and their sessions, without any participant; and beyond the wall who takes part and was there.

CREATE TABLE association.group_series (
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    name text NOT NULL,
    place text NOT NULL,
    leader_user_id uuid NOT NULL,
    CONSTRAINT pk_association_group_series PRIMARY KEY (id),
    CONSTRAINT fk_association_group_series_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_group_series_leader_user_id FOREIGN KEY (leader_user_id) REFERENCES association.staff (id) ON DELETE RESTRICT
);

CREATE TABLE association.group_session (
    id uuid NOT NULL,
    group_id uuid NOT NULL,
    held_on date NOT NULL,
    begins time without time zone NOT NULL,
    cancelled_for text,
    CONSTRAINT pk_association_group_session PRIMARY KEY (id),
    CONSTRAINT fk_association_group_session_group_id FOREIGN KEY (group_id) REFERENCES association.group_series (id) ON DELETE RESTRICT
);

CREATE TABLE participation.group_member (
    case_id uuid NOT NULL,
    group_id uuid NOT NULL,
    from_on date NOT NULL,
    to_on date,
    CONSTRAINT pk_participation_group_member PRIMARY KEY (case_id, group_id, from_on),
    CONSTRAINT fk_participation_group_member_case_id FOREIGN KEY (case_id) REFERENCES participation.case_file (id) ON DELETE RESTRICT,
    CONSTRAINT fk_participation_group_member_group_id FOREIGN KEY (group_id) REFERENCES association.group_series (id) ON DELETE RESTRICT
);

CREATE TABLE participation.session_attendance (
    case_id uuid NOT NULL,
    session_id uuid NOT NULL,
    attendance text NOT NULL,
    CONSTRAINT pk_participation_session_attendance PRIMARY KEY (case_id, session_id),
    CONSTRAINT fk_participation_session_attendance_case_id FOREIGN KEY (case_id) REFERENCES participation.case_file (id) ON DELETE RESTRICT,
    CONSTRAINT fk_participation_session_attendance_session_id FOREIGN KEY (session_id) REFERENCES association.group_session (id) ON DELETE RESTRICT
);

CREATE INDEX ix_association_group_series_programme_id ON association.group_series (programme_id);
CREATE INDEX ix_association_group_series_leader_user_id ON association.group_series (leader_user_id);
CREATE INDEX ix_association_group_session_group_id_held_on ON association.group_session (group_id, held_on);
CREATE INDEX ix_participation_group_member_group_id ON participation.group_member (group_id);
CREATE INDEX ix_participation_session_attendance_session_id ON participation.session_attendance (session_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON association.group_series, association.group_session TO vidare_association;
GRANT SELECT ON association.group_series, association.group_session TO vidare_participation;
GRANT SELECT, INSERT, UPDATE, DELETE ON participation.group_member, participation.session_attendance TO vidare_participation;
