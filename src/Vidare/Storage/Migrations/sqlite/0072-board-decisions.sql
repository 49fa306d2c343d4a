-- A board decides on applications at its meetings.

ALTER TABLE association_agenda_item ADD COLUMN application_id TEXT;
CREATE INDEX ix_association_agenda_item_application_id ON association_agenda_item (application_id);

CREATE TABLE association_board_decision (
    agenda_item_id TEXT NOT NULL CONSTRAINT pk_association_board_decision PRIMARY KEY,
    application_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    content_hash TEXT NOT NULL,
    decision TEXT NOT NULL,
    CONSTRAINT fk_association_board_decision_agenda_item_id FOREIGN KEY (agenda_item_id) REFERENCES association_agenda_item (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_board_decision_application_id FOREIGN KEY (application_id) REFERENCES association_application (id) ON DELETE RESTRICT
);
CREATE INDEX ix_association_board_decision_application_id ON association_board_decision (application_id);
