-- What the steering group declares of a goal, beside what the numbers say.

CREATE TABLE association.declared_verdict (
    programme_id uuid NOT NULL,
    goal text NOT NULL,
    number integer NOT NULL,
    as_of date NOT NULL,
    verdict text,
    reason text NOT NULL,
    user_id uuid NOT NULL,
    party_id uuid,
    on_day date NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_association_declared_verdict PRIMARY KEY (programme_id, goal, number),
    CONSTRAINT fk_association_declared_verdict_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_declared_verdict_user_id FOREIGN KEY (user_id) REFERENCES association.staff (id) ON DELETE RESTRICT
);

CREATE INDEX ix_association_declared_verdict_user_id ON association.declared_verdict (user_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON association.declared_verdict TO vidare_association;
GRANT SELECT ON association.declared_verdict TO vidare_participation;
