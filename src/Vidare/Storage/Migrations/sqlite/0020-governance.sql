-- A body is a programme's or an association's own, and a body that programmes share is one. Meetings have an agenda, decisions and minutes.

-- SQLite cannot let a column become NULL, so the table is made again; references to it are looked at when the transaction ends.
PRAGMA defer_foreign_keys = ON;
CREATE TEMP TABLE body_before AS SELECT * FROM association_body;
DROP TABLE association_body;
CREATE TABLE association_body (
    id TEXT NOT NULL CONSTRAINT pk_association_body PRIMARY KEY,
    programme_id TEXT,
    association_id TEXT,
    shared_body_id TEXT,
    key TEXT NOT NULL,
    type TEXT NOT NULL,
    label TEXT NOT NULL,
    cadence_times INTEGER,
    cadence_per TEXT,
    CONSTRAINT ck_body_owner CHECK ((programme_id IS NULL) <> (association_id IS NULL)),
    CONSTRAINT fk_association_body_association_id FOREIGN KEY (association_id) REFERENCES association_association (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_body_programme_id FOREIGN KEY (programme_id) REFERENCES association_programme (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_body_shared_body_id FOREIGN KEY (shared_body_id) REFERENCES association_body (id) ON DELETE RESTRICT
);
INSERT INTO association_body (id, programme_id, key, type, label) SELECT id, programme_id, key, type, label FROM body_before;
DROP TABLE body_before;
CREATE UNIQUE INDEX ix_association_body_programme_id_key ON association_body (programme_id, key);
CREATE UNIQUE INDEX ix_association_body_association_id_key ON association_body (association_id, key);
CREATE INDEX ix_association_body_shared_body_id ON association_body (shared_body_id);

-- Every association has a board (10 § lagen 2003:1210).
INSERT INTO association_body (id, association_id, key, type, label)
SELECT upper(substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-4' || substr(h, 14, 3) || '-8' || substr(h, 18, 3) || '-' || substr(h, 21, 12)), id, 'styrelse', 'Board', 'Styrelsen'
FROM (SELECT id, hex(randomblob(16)) AS h FROM association_association);

-- Of two programmes that share a body the one that came first has it.
UPDATE association_body SET shared_body_id = (
    SELECT first.id FROM association_body first
    JOIN association_programme theirs ON theirs.id = first.programme_id
    JOIN association_programme own ON own.id = association_body.programme_id AND own.association_id = theirs.association_id AND theirs.id < own.id
    JOIN json_each(own.package, '$.bodies') said
    WHERE first.key = association_body.key AND json_extract(said.value, '$.key') = association_body.key AND json_extract(said.value, '$.sharedWith') = theirs.name)
WHERE programme_id IS NOT NULL;

ALTER TABLE association_meeting ADD COLUMN called_by_user_id TEXT;
ALTER TABLE association_meeting ADD COLUMN called_on TEXT;
ALTER TABLE association_meeting ADD COLUMN cancelled_why TEXT;
ALTER TABLE association_meeting ADD COLUMN minutes_open INTEGER NOT NULL DEFAULT 0;
ALTER TABLE association_meeting ADD COLUMN announced_on TEXT;
ALTER TABLE association_meeting ADD COLUMN version INTEGER NOT NULL DEFAULT 0;

CREATE TABLE association_agenda_item (
    id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT,
    proposed_body_id TEXT,
    from_on TEXT,
    to_on TEXT,
    cadence_times INTEGER,
    cadence_per TEXT,
    resolution TEXT,
    said TEXT,
    CONSTRAINT pk_association_agenda_item PRIMARY KEY (id),
    CONSTRAINT fk_association_agenda_item_meeting_id FOREIGN KEY (meeting_id) REFERENCES association_meeting (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_agenda_item_proposed_body_id FOREIGN KEY (proposed_body_id) REFERENCES association_body (id) ON DELETE RESTRICT
);
CREATE INDEX ix_association_agenda_item_meeting_id ON association_agenda_item (meeting_id);
CREATE INDEX ix_association_agenda_item_proposed_body_id ON association_agenda_item (proposed_body_id);

CREATE TABLE association_attendance (
    meeting_id TEXT NOT NULL,
    seat_id TEXT NOT NULL,
    presence TEXT NOT NULL,
    adjusts INTEGER NOT NULL,
    CONSTRAINT pk_association_attendance PRIMARY KEY (meeting_id, seat_id),
    CONSTRAINT fk_association_attendance_meeting_id FOREIGN KEY (meeting_id) REFERENCES association_meeting (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_attendance_seat_id FOREIGN KEY (seat_id) REFERENCES association_seat (id) ON DELETE RESTRICT
);
CREATE INDEX ix_association_attendance_seat_id ON association_attendance (seat_id);

CREATE TABLE association_disqualification (
    agenda_item_id TEXT NOT NULL,
    seat_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    CONSTRAINT pk_association_disqualification PRIMARY KEY (agenda_item_id, seat_id),
    CONSTRAINT fk_association_disqualification_agenda_item_id FOREIGN KEY (agenda_item_id) REFERENCES association_agenda_item (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_disqualification_seat_id FOREIGN KEY (seat_id) REFERENCES association_seat (id) ON DELETE RESTRICT
);
CREATE INDEX ix_association_disqualification_seat_id ON association_disqualification (seat_id);

CREATE TABLE association_vote (
    agenda_item_id TEXT NOT NULL,
    seat_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    CONSTRAINT pk_association_vote PRIMARY KEY (agenda_item_id, seat_id),
    CONSTRAINT fk_association_vote_agenda_item_id FOREIGN KEY (agenda_item_id) REFERENCES association_agenda_item (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_vote_seat_id FOREIGN KEY (seat_id) REFERENCES association_seat (id) ON DELETE RESTRICT
);
CREATE INDEX ix_association_vote_seat_id ON association_vote (seat_id);

CREATE TABLE association_risk_review (
    meeting_id TEXT NOT NULL,
    programme_id TEXT NOT NULL,
    risk TEXT NOT NULL,
    standing TEXT NOT NULL,
    note TEXT,
    CONSTRAINT pk_association_risk_review PRIMARY KEY (meeting_id, programme_id, risk),
    CONSTRAINT fk_association_risk_review_meeting_id FOREIGN KEY (meeting_id) REFERENCES association_meeting (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_risk_review_programme_id FOREIGN KEY (programme_id) REFERENCES association_programme (id) ON DELETE RESTRICT
);
CREATE INDEX ix_association_risk_review_programme_id ON association_risk_review (programme_id);

CREATE TABLE association_minutes (
    meeting_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    text TEXT NOT NULL,
    hash TEXT NOT NULL,
    on_day TEXT NOT NULL,
    at TEXT NOT NULL,
    user_id TEXT NOT NULL,
    CONSTRAINT pk_association_minutes PRIMARY KEY (meeting_id, version),
    CONSTRAINT fk_association_minutes_meeting_id FOREIGN KEY (meeting_id) REFERENCES association_meeting (id) ON DELETE RESTRICT
);
CREATE TRIGGER association_minutes_not_update BEFORE UPDATE ON association_minutes BEGIN SELECT RAISE(ABORT, 'association_minutes is append-only'); END;
CREATE TRIGGER association_minutes_not_delete BEFORE DELETE ON association_minutes BEGIN SELECT RAISE(ABORT, 'association_minutes is append-only'); END;
