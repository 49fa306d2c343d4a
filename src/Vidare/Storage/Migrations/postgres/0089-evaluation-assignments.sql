-- Assignments to evaluate, and what of the controller's data the coordinator releases for them: scope and time, never the data.

CREATE TABLE association.evaluation_assignment (
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    evaluator_user_id uuid NOT NULL,
    purpose text NOT NULL,
    paid_by_party_id uuid,
    from_on date NOT NULL,
    to_on date NOT NULL,
    contact_user_id uuid NOT NULL,
    on_day date NOT NULL,
    CONSTRAINT pk_association_evaluation_assignment PRIMARY KEY (id),
    CONSTRAINT fk_association_evaluation_assignment_evaluator_user_id FOREIGN KEY (evaluator_user_id) REFERENCES association.staff (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_evaluation_assignment_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT
);

CREATE TABLE association.data_release (
    id uuid NOT NULL,
    assignment_id uuid NOT NULL,
    began_from date NOT NULL,
    began_to date NOT NULL,
    fields text NOT NULL,
    from_on date NOT NULL,
    to_on date NOT NULL,
    why text NOT NULL,
    user_id uuid NOT NULL,
    on_day date NOT NULL,
    ended_on date,
    CONSTRAINT pk_association_data_release PRIMARY KEY (id),
    CONSTRAINT fk_association_data_release_assignment_id FOREIGN KEY (assignment_id) REFERENCES association.evaluation_assignment (id) ON DELETE RESTRICT
);

CREATE INDEX ix_association_evaluation_assignment_evaluator_user_id ON association.evaluation_assignment (evaluator_user_id);
CREATE INDEX ix_association_evaluation_assignment_programme_id ON association.evaluation_assignment (programme_id);
CREATE INDEX ix_association_data_release_assignment_id ON association.data_release (assignment_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON association.evaluation_assignment, association.data_release TO vidare_association;
GRANT SELECT ON association.evaluation_assignment, association.data_release TO vidare_participation;
