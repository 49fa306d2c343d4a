-- The register of evaluations, and what the steering group decides about a local review.

CREATE TABLE association.review_decision (
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    scope text,
    due_on date,
    reason text,
    user_id uuid NOT NULL,
    party_id uuid,
    on_day date NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_association_review_decision PRIMARY KEY (id),
    CONSTRAINT fk_association_review_decision_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT
);

CREATE TABLE association.evaluation (
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    place text,
    evaluator text NOT NULL,
    is_over boolean NOT NULL,
    done_on date,
    result text,
    reference text,
    review_decision_id uuid,
    filed_by_user_id uuid NOT NULL,
    filed_on date NOT NULL,
    CONSTRAINT pk_association_evaluation PRIMARY KEY (id),
    CONSTRAINT fk_association_evaluation_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_evaluation_review_decision_id FOREIGN KEY (review_decision_id) REFERENCES association.review_decision (id) ON DELETE RESTRICT
);

CREATE INDEX ix_association_review_decision_programme_id ON association.review_decision (programme_id);
CREATE INDEX ix_association_evaluation_programme_id ON association.evaluation (programme_id);
CREATE INDEX ix_association_evaluation_review_decision_id ON association.evaluation (review_decision_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON association.review_decision, association.evaluation TO vidare_association;
GRANT SELECT ON association.review_decision, association.evaluation TO vidare_participation;
