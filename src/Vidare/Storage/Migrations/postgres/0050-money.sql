-- Money: who is accountable, what is granted, what is posted, and what is left. What is posted is never changed.

CREATE TABLE association.accountable_party (
    programme_id uuid NOT NULL,
    party_id uuid NOT NULL,
    from_on date NOT NULL,
    to_on date,
    reference text NOT NULL,
    user_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_association_accountable_party PRIMARY KEY (programme_id, party_id, from_on),
    CONSTRAINT fk_association_accountable_party_party_id FOREIGN KEY (party_id) REFERENCES association.party (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_accountable_party_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT
);

CREATE INDEX ix_association_accountable_party_party_id ON association.accountable_party (party_id);

GRANT SELECT, INSERT, UPDATE ON association.accountable_party TO vidare_association;
GRANT SELECT ON association.accountable_party TO vidare_participation;

CREATE TABLE association.award (
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    financier text NOT NULL,
    line text,
    year integer NOT NULL,
    sought_ore bigint NOT NULL,
    reply_on date,
    answered_on date,
    granted_ore bigint,
    reference text,
    condition text,
    met_on date,
    met_note text,
    user_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_association_award PRIMARY KEY (id),
    CONSTRAINT fk_association_award_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT
);

CREATE INDEX ix_association_award_programme_id ON association.award (programme_id);

GRANT SELECT, INSERT, UPDATE ON association.award TO vidare_association;
GRANT SELECT ON association.award TO vidare_participation;

CREATE TABLE association.posting (
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    line text NOT NULL,
    financier text NOT NULL,
    from_on date NOT NULL,
    to_on date NOT NULL,
    ore bigint NOT NULL,
    party_id uuid NOT NULL,
    concerning text NOT NULL,
    voucher text,
    overrun text,
    corrects_id uuid,
    user_id uuid NOT NULL,
    on_day date NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_association_posting PRIMARY KEY (id),
    CONSTRAINT fk_association_posting_party_id FOREIGN KEY (party_id) REFERENCES association.party (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_posting_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT
);

CREATE INDEX ix_association_posting_party_id ON association.posting (party_id);

CREATE INDEX ix_association_posting_programme_id ON association.posting (programme_id);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON association.posting FOR EACH ROW EXECUTE FUNCTION association.append_only();

GRANT SELECT, INSERT ON association.posting TO vidare_association;
GRANT SELECT ON association.posting TO vidare_participation;

CREATE UNIQUE INDEX ux_posting_corrects ON association.posting (corrects_id);

CREATE TABLE association.forecast (
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    line text NOT NULL,
    year integer NOT NULL,
    financier text NOT NULL,
    ore bigint NOT NULL,
    reason text NOT NULL,
    party_id uuid NOT NULL,
    user_id uuid NOT NULL,
    on_day date NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_association_forecast PRIMARY KEY (id),
    CONSTRAINT fk_association_forecast_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT
);

CREATE INDEX ix_association_forecast_programme_id ON association.forecast (programme_id);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON association.forecast FOR EACH ROW EXECUTE FUNCTION association.append_only();

GRANT SELECT, INSERT ON association.forecast TO vidare_association;
GRANT SELECT ON association.forecast TO vidare_participation;

CREATE TABLE association.in_kind (
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    party_id uuid NOT NULL,
    what text NOT NULL,
    percent integer NOT NULL,
    from_on date NOT NULL,
    to_on date NOT NULL,
    ends_on date,
    user_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_association_in_kind PRIMARY KEY (id),
    CONSTRAINT fk_association_in_kind_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT
);

CREATE INDEX ix_association_in_kind_programme_id ON association.in_kind (programme_id);

GRANT SELECT, INSERT, UPDATE ON association.in_kind TO vidare_association;
GRANT SELECT ON association.in_kind TO vidare_participation;

CREATE TABLE association.surplus (
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    year integer NOT NULL,
    financier text NOT NULL,
    CONSTRAINT pk_association_surplus PRIMARY KEY (id),
    CONSTRAINT fk_association_surplus_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT
);

GRANT SELECT, INSERT ON association.surplus TO vidare_association;
GRANT SELECT ON association.surplus TO vidare_participation;

CREATE UNIQUE INDEX ux_surplus_year ON association.surplus (programme_id, year, financier);

CREATE TABLE association.surplus_step (
    surplus_id uuid NOT NULL,
    number integer NOT NULL,
    kind text NOT NULL,
    ore bigint,
    computed_ore bigint,
    cause text,
    disposal text,
    text text NOT NULL,
    party_id uuid,
    paid_on date,
    user_id uuid NOT NULL,
    on_day date NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_association_surplus_step PRIMARY KEY (surplus_id, number),
    CONSTRAINT fk_association_surplus_step_surplus_id FOREIGN KEY (surplus_id) REFERENCES association.surplus (id) ON DELETE RESTRICT
);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON association.surplus_step FOR EACH ROW EXECUTE FUNCTION association.append_only();

GRANT SELECT, INSERT ON association.surplus_step TO vidare_association;
GRANT SELECT ON association.surplus_step TO vidare_participation;
