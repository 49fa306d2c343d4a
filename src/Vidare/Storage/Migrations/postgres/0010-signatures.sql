-- Signatures under versions of documents: added, never changed.

CREATE TABLE association.signature (
    id uuid NOT NULL,
    document_kind text NOT NULL,
    document_id uuid NOT NULL,
    version integer NOT NULL,
    content_hash text NOT NULL,
    user_id uuid NOT NULL,
    party_id uuid,
    seat text,
    on_day date NOT NULL,
    place text NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_association_signature PRIMARY KEY (id),
    CONSTRAINT fk_association_signature_party_id FOREIGN KEY (party_id) REFERENCES association.party (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_signature_user_id FOREIGN KEY (user_id) REFERENCES association.staff (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX ux_signature_signer ON association.signature (document_kind, document_id, version, user_id);

CREATE INDEX ix_association_signature_party_id ON association.signature (party_id);

CREATE INDEX ix_association_signature_user_id ON association.signature (user_id);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON association.signature FOR EACH ROW EXECUTE FUNCTION association.append_only();
GRANT SELECT, INSERT ON association.signature TO vidare_association;
GRANT SELECT ON association.signature TO vidare_participation;
