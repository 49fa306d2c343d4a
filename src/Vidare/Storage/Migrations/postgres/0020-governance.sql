-- A body is a programme's or an association's own, and a body that programmes share is one. Meetings have an agenda, decisions and minutes.

ALTER TABLE association.body ALTER COLUMN programme_id DROP NOT NULL;
ALTER TABLE association.body ADD COLUMN association_id uuid;
ALTER TABLE association.body ADD COLUMN shared_body_id uuid;
ALTER TABLE association.body ADD COLUMN cadence_times integer;
ALTER TABLE association.body ADD COLUMN cadence_per text;
ALTER TABLE association.body ADD CONSTRAINT ck_body_owner CHECK ((programme_id IS NULL) <> (association_id IS NULL));
ALTER TABLE association.body ADD CONSTRAINT fk_association_body_association_id FOREIGN KEY (association_id) REFERENCES association.association (id) ON DELETE RESTRICT;
ALTER TABLE association.body ADD CONSTRAINT fk_association_body_shared_body_id FOREIGN KEY (shared_body_id) REFERENCES association.body (id) ON DELETE RESTRICT;
CREATE UNIQUE INDEX ix_association_body_association_id_key ON association.body (association_id, key);
CREATE INDEX ix_association_body_shared_body_id ON association.body (shared_body_id);

-- Every association has a board (10 § lagen 2003:1210).
INSERT INTO association.body (id, association_id, key, type, label) SELECT gen_random_uuid(), id, 'styrelse', 'Board', 'Styrelsen' FROM association.association;

-- Of two programmes that share a body the one that came first has it.
UPDATE association.body SET shared_body_id = (
    SELECT first.id FROM association.body first
    JOIN association.programme theirs ON theirs.id = first.programme_id
    JOIN association.programme own ON own.id = association.body.programme_id AND own.association_id = theirs.association_id AND theirs.id < own.id
    CROSS JOIN LATERAL jsonb_array_elements(own.package::jsonb -> 'bodies') said
    WHERE first.key = association.body.key AND said ->> 'key' = association.body.key AND said ->> 'sharedWith' = theirs.name)
WHERE programme_id IS NOT NULL;

ALTER TABLE association.meeting ADD COLUMN called_by_user_id uuid;
ALTER TABLE association.meeting ADD COLUMN called_on date;
ALTER TABLE association.meeting ADD COLUMN cancelled_why text;
ALTER TABLE association.meeting ADD COLUMN minutes_open boolean NOT NULL DEFAULT false;
ALTER TABLE association.meeting ADD COLUMN announced_on date;
ALTER TABLE association.meeting ADD COLUMN version integer NOT NULL DEFAULT 0;

CREATE TABLE association.agenda_item (
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    number integer NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    text text,
    proposed_body_id uuid,
    from_on date,
    to_on date,
    cadence_times integer,
    cadence_per text,
    resolution text,
    said text,
    CONSTRAINT pk_association_agenda_item PRIMARY KEY (id),
    CONSTRAINT fk_association_agenda_item_meeting_id FOREIGN KEY (meeting_id) REFERENCES association.meeting (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_agenda_item_proposed_body_id FOREIGN KEY (proposed_body_id) REFERENCES association.body (id) ON DELETE RESTRICT
);
CREATE INDEX ix_association_agenda_item_meeting_id ON association.agenda_item (meeting_id);
CREATE INDEX ix_association_agenda_item_proposed_body_id ON association.agenda_item (proposed_body_id);

CREATE TABLE association.attendance (
    meeting_id uuid NOT NULL,
    seat_id uuid NOT NULL,
    presence text NOT NULL,
    adjusts boolean NOT NULL,
    CONSTRAINT pk_association_attendance PRIMARY KEY (meeting_id, seat_id),
    CONSTRAINT fk_association_attendance_meeting_id FOREIGN KEY (meeting_id) REFERENCES association.meeting (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_attendance_seat_id FOREIGN KEY (seat_id) REFERENCES association.seat (id) ON DELETE RESTRICT
);
CREATE INDEX ix_association_attendance_seat_id ON association.attendance (seat_id);

CREATE TABLE association.disqualification (
    agenda_item_id uuid NOT NULL,
    seat_id uuid NOT NULL,
    reason text NOT NULL,
    CONSTRAINT pk_association_disqualification PRIMARY KEY (agenda_item_id, seat_id),
    CONSTRAINT fk_association_disqualification_agenda_item_id FOREIGN KEY (agenda_item_id) REFERENCES association.agenda_item (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_disqualification_seat_id FOREIGN KEY (seat_id) REFERENCES association.seat (id) ON DELETE RESTRICT
);
CREATE INDEX ix_association_disqualification_seat_id ON association.disqualification (seat_id);

CREATE TABLE association.vote (
    agenda_item_id uuid NOT NULL,
    seat_id uuid NOT NULL,
    kind text NOT NULL,
    CONSTRAINT pk_association_vote PRIMARY KEY (agenda_item_id, seat_id),
    CONSTRAINT fk_association_vote_agenda_item_id FOREIGN KEY (agenda_item_id) REFERENCES association.agenda_item (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_vote_seat_id FOREIGN KEY (seat_id) REFERENCES association.seat (id) ON DELETE RESTRICT
);
CREATE INDEX ix_association_vote_seat_id ON association.vote (seat_id);

CREATE TABLE association.risk_review (
    meeting_id uuid NOT NULL,
    programme_id uuid NOT NULL,
    risk text NOT NULL,
    standing text NOT NULL,
    note text,
    CONSTRAINT pk_association_risk_review PRIMARY KEY (meeting_id, programme_id, risk),
    CONSTRAINT fk_association_risk_review_meeting_id FOREIGN KEY (meeting_id) REFERENCES association.meeting (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_risk_review_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT
);
CREATE INDEX ix_association_risk_review_programme_id ON association.risk_review (programme_id);

CREATE TABLE association.minutes (
    meeting_id uuid NOT NULL,
    version integer NOT NULL,
    text text NOT NULL,
    hash text NOT NULL,
    on_day date NOT NULL,
    at timestamp with time zone NOT NULL,
    user_id uuid NOT NULL,
    CONSTRAINT pk_association_minutes PRIMARY KEY (meeting_id, version),
    CONSTRAINT fk_association_minutes_meeting_id FOREIGN KEY (meeting_id) REFERENCES association.meeting (id) ON DELETE RESTRICT
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON association.minutes FOR EACH ROW EXECUTE FUNCTION association.append_only();

GRANT SELECT, INSERT, UPDATE, DELETE ON association.agenda_item, association.attendance, association.disqualification, association.vote, association.risk_review TO vidare_association;
GRANT SELECT, INSERT ON association.minutes TO vidare_association;
GRANT SELECT ON association.agenda_item, association.attendance, association.disqualification, association.vote, association.risk_review, association.minutes TO vidare_participation;
