-- Questions of the staff about the insats, and the agenda items that they became.

CREATE TABLE association.staff_question (
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    user_id uuid NOT NULL,
    on_day date NOT NULL,
    title text NOT NULL,
    text text NOT NULL,
    answer text,
    answered_by_user_id uuid,
    answered_on date,
    read_on date,
    CONSTRAINT pk_association_staff_question PRIMARY KEY (id),
    CONSTRAINT fk_association_staff_question_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_staff_question_user_id FOREIGN KEY (user_id) REFERENCES association.staff (id) ON DELETE RESTRICT
);

CREATE TABLE association.question_lift (
    agenda_item_id uuid NOT NULL,
    question_id uuid NOT NULL,
    user_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_association_question_lift PRIMARY KEY (agenda_item_id),
    CONSTRAINT fk_association_question_lift_agenda_item_id FOREIGN KEY (agenda_item_id) REFERENCES association.agenda_item (id) ON DELETE CASCADE,
    CONSTRAINT fk_association_question_lift_question_id FOREIGN KEY (question_id) REFERENCES association.staff_question (id) ON DELETE RESTRICT
);

CREATE INDEX ix_association_staff_question_programme_id ON association.staff_question (programme_id);
CREATE INDEX ix_association_staff_question_user_id ON association.staff_question (user_id);
CREATE INDEX ix_association_question_lift_question_id ON association.question_lift (question_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON association.staff_question, association.question_lift TO vidare_association;
GRANT SELECT ON association.staff_question, association.question_lift TO vidare_participation;
