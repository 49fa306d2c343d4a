-- Reports, each with its versions. A version may be written over until it is signed or sent; what is done with a report is only added.

CREATE TABLE association.report (
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    kind text NOT NULL,
    to_on date NOT NULL,
    saved integer NOT NULL,
    CONSTRAINT pk_association_report PRIMARY KEY (id),
    CONSTRAINT fk_association_report_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT
);

GRANT SELECT, INSERT, UPDATE ON association.report TO vidare_association;
GRANT SELECT ON association.report TO vidare_participation;

CREATE UNIQUE INDEX ux_report_period ON association.report (programme_id, to_on, kind);

CREATE TABLE association.report_version (
    report_id uuid NOT NULL,
    number integer NOT NULL,
    texts text NOT NULL,
    document text NOT NULL,
    hash text NOT NULL,
    user_id uuid NOT NULL,
    on_day date NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_association_report_version PRIMARY KEY (report_id, number),
    CONSTRAINT fk_association_report_version_report_id FOREIGN KEY (report_id) REFERENCES association.report (id) ON DELETE RESTRICT
);

GRANT SELECT, INSERT, UPDATE ON association.report_version TO vidare_association;
GRANT SELECT ON association.report_version TO vidare_participation;

CREATE TABLE association.report_step (
    report_id uuid NOT NULL,
    number integer NOT NULL,
    kind text NOT NULL,
    version integer NOT NULL,
    text text NOT NULL,
    user_id uuid NOT NULL,
    on_day date NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_association_report_step PRIMARY KEY (report_id, number),
    CONSTRAINT fk_association_report_step_report_id FOREIGN KEY (report_id) REFERENCES association.report (id) ON DELETE RESTRICT
);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON association.report_step FOR EACH ROW EXECUTE FUNCTION association.append_only();

GRANT SELECT, INSERT ON association.report_step TO vidare_association;
GRANT SELECT ON association.report_step TO vidare_participation;
