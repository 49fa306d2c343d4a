-- An insats has a stage and may come from another's concept; applications for money with their versions and events.

ALTER TABLE association.programme ADD COLUMN stage text NOT NULL DEFAULT 'Open';
ALTER TABLE association.programme ADD COLUMN origin_programme_id uuid;
ALTER TABLE association.programme ADD COLUMN origin_version integer;
ALTER TABLE association.programme ADD CONSTRAINT fk_association_programme_origin_programme_id FOREIGN KEY (origin_programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT;
CREATE INDEX ix_association_programme_origin_programme_id ON association.programme (origin_programme_id);
ALTER TABLE association.programme_version ADD COLUMN stage text NOT NULL DEFAULT 'Open';

CREATE TABLE association.application (
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    CONSTRAINT pk_association_application PRIMARY KEY (id),
    CONSTRAINT fk_association_application_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX ix_association_application_programme_id ON association.application (programme_id);

CREATE TABLE association.application_version (
    application_id uuid NOT NULL,
    version integer NOT NULL,
    sheet text NOT NULL,
    saves integer NOT NULL,
    written_on date NOT NULL,
    package text,
    programme_version integer,
    content_hash text,
    CONSTRAINT pk_association_application_version PRIMARY KEY (application_id, version),
    CONSTRAINT fk_association_application_version_application_id FOREIGN KEY (application_id) REFERENCES association.application (id) ON DELETE RESTRICT
);

CREATE TABLE association.application_event (
    application_id uuid NOT NULL,
    number integer NOT NULL,
    kind text NOT NULL,
    content text NOT NULL,
    on_day date NOT NULL,
    user_id uuid NOT NULL,
    party_id uuid,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_association_application_event PRIMARY KEY (application_id, number),
    CONSTRAINT fk_association_application_event_application_id FOREIGN KEY (application_id) REFERENCES association.application (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_application_event_user_id FOREIGN KEY (user_id) REFERENCES association.staff (id) ON DELETE RESTRICT
);

CREATE INDEX ix_association_application_event_user_id ON association.application_event (user_id);

-- The office's register: a series of numbers for each association and year.
CREATE TABLE association.register_entry (
    association_id uuid NOT NULL,
    year integer NOT NULL,
    number integer NOT NULL,
    document_kind text NOT NULL,
    document_id uuid NOT NULL,
    on_day date NOT NULL,
    CONSTRAINT pk_association_register_entry PRIMARY KEY (association_id, year, number),
    CONSTRAINT fk_association_register_entry_association_id FOREIGN KEY (association_id) REFERENCES association.association (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX ux_register_entry_document ON association.register_entry (document_kind, document_id);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON association.application_event FOR EACH ROW EXECUTE FUNCTION association.append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON association.register_entry FOR EACH ROW EXECUTE FUNCTION association.append_only();
-- A version that somebody has signed has its hash, and from then on it is as it is.
CREATE TRIGGER frozen BEFORE UPDATE ON association.application_version FOR EACH ROW WHEN (OLD.content_hash IS NOT NULL) EXECUTE FUNCTION association.append_only();
CREATE TRIGGER append_only BEFORE DELETE ON association.application_version FOR EACH ROW EXECUTE FUNCTION association.append_only();
GRANT SELECT, INSERT ON association.application, association.application_event, association.register_entry TO vidare_association;
GRANT SELECT, INSERT, UPDATE ON association.application_version TO vidare_association;
GRANT SELECT ON association.application, association.application_version, association.application_event, association.register_entry TO vidare_participation;
