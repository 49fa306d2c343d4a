-- Agreements between the parties, version by version. A signed version is never changed.

CREATE TABLE association.agreement (
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    subject text NOT NULL,
    kind text NOT NULL,
    CONSTRAINT pk_association_agreement PRIMARY KEY (id),
    CONSTRAINT fk_association_agreement_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT
);

CREATE TABLE association.agreement_version (
    agreement_id uuid NOT NULL,
    number integer NOT NULL,
    content text NOT NULL,
    cause text,
    written_on date NOT NULL,
    offered_on date,
    user_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_association_agreement_version PRIMARY KEY (agreement_id, number),
    CONSTRAINT fk_association_agreement_version_agreement_id FOREIGN KEY (agreement_id) REFERENCES association.agreement (id) ON DELETE RESTRICT
);

CREATE TABLE association.agreement_decline (
    agreement_id uuid NOT NULL,
    number integer NOT NULL,
    party_id uuid NOT NULL,
    reason text NOT NULL,
    on_day date NOT NULL,
    user_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_association_agreement_decline PRIMARY KEY (agreement_id, number, party_id),
    CONSTRAINT fk_association_agreement_decline_agreement_id_number FOREIGN KEY (agreement_id, number) REFERENCES association.agreement_version (agreement_id, number) ON DELETE RESTRICT,
    CONSTRAINT fk_association_agreement_decline_party_id FOREIGN KEY (party_id) REFERENCES association.party (id) ON DELETE RESTRICT
);

CREATE INDEX ix_association_agreement_programme_id ON association.agreement (programme_id);

CREATE INDEX ix_association_agreement_decline_party_id ON association.agreement_decline (party_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON association.agreement, association.agreement_version, association.agreement_decline TO vidare_association;
GRANT SELECT ON association.agreement, association.agreement_version, association.agreement_decline TO vidare_participation;
