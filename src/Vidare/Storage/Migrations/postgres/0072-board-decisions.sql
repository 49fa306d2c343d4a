-- A board decides on applications at its meetings.

ALTER TABLE association.agenda_item ADD COLUMN application_id uuid;
CREATE INDEX ix_association_agenda_item_application_id ON association.agenda_item (application_id);

CREATE TABLE association.board_decision (
    agenda_item_id uuid NOT NULL,
    application_id uuid NOT NULL,
    version integer NOT NULL,
    content_hash text NOT NULL,
    decision text NOT NULL,
    CONSTRAINT pk_association_board_decision PRIMARY KEY (agenda_item_id),
    CONSTRAINT fk_association_board_decision_agenda_item_id FOREIGN KEY (agenda_item_id) REFERENCES association.agenda_item (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_board_decision_application_id FOREIGN KEY (application_id) REFERENCES association.application (id) ON DELETE RESTRICT
);
CREATE INDEX ix_association_board_decision_application_id ON association.board_decision (application_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON association.board_decision TO vidare_association;
GRANT SELECT ON association.board_decision TO vidare_participation;
