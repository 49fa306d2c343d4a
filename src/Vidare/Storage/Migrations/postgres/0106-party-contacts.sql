-- One contact person at each party, from a day on; who was it before stays (TIERP-03).

CREATE TABLE association.party_contact (
    programme_id uuid NOT NULL,
    party_id uuid NOT NULL,
    number integer NOT NULL,
    name text NOT NULL,
    post text NOT NULL,
    reach text,
    from_on date NOT NULL,
    user_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_association_party_contact PRIMARY KEY (programme_id, party_id, number),
    CONSTRAINT fk_association_party_contact_party_id FOREIGN KEY (party_id) REFERENCES association.party (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_party_contact_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_party_contact_user_id FOREIGN KEY (user_id) REFERENCES association.staff (id) ON DELETE RESTRICT
);

CREATE INDEX ix_association_party_contact_party_id ON association.party_contact (party_id);
CREATE INDEX ix_association_party_contact_user_id ON association.party_contact (user_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON association.party_contact TO vidare_association;
GRANT SELECT ON association.party_contact TO vidare_participation;
