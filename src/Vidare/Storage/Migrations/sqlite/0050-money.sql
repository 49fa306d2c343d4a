-- Money: who is accountable, what is granted, what is posted, and what is left. What is posted is never changed.

CREATE TABLE "association_accountable_party" (
    "programme_id" TEXT NOT NULL,
    "party_id" TEXT NOT NULL,
    "from_on" TEXT NOT NULL,
    "to_on" TEXT NULL,
    "reference" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "pk_association_accountable_party" PRIMARY KEY ("programme_id", "party_id", "from_on"),
    CONSTRAINT "fk_association_accountable_party_party_id" FOREIGN KEY ("party_id") REFERENCES "association_party" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_association_accountable_party_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_association_accountable_party_party_id" ON "association_accountable_party" ("party_id");

CREATE TABLE "association_award" (
    "id" TEXT NOT NULL CONSTRAINT "pk_association_award" PRIMARY KEY,
    "programme_id" TEXT NOT NULL,
    "financier" TEXT NOT NULL,
    "line" TEXT NULL,
    "year" INTEGER NOT NULL,
    "sought_ore" INTEGER NOT NULL,
    "reply_on" TEXT NULL,
    "answered_on" TEXT NULL,
    "granted_ore" INTEGER NULL,
    "reference" TEXT NULL,
    "condition" TEXT NULL,
    "met_on" TEXT NULL,
    "met_note" TEXT NULL,
    "user_id" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "fk_association_award_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_association_award_programme_id" ON "association_award" ("programme_id");

CREATE TABLE "association_posting" (
    "id" TEXT NOT NULL CONSTRAINT "pk_association_posting" PRIMARY KEY,
    "programme_id" TEXT NOT NULL,
    "line" TEXT NOT NULL,
    "financier" TEXT NOT NULL,
    "from_on" TEXT NOT NULL,
    "to_on" TEXT NOT NULL,
    "ore" INTEGER NOT NULL,
    "party_id" TEXT NOT NULL,
    "concerning" TEXT NOT NULL,
    "voucher" TEXT NULL,
    "overrun" TEXT NULL,
    "corrects_id" TEXT NULL,
    "user_id" TEXT NOT NULL,
    "on_day" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "fk_association_posting_party_id" FOREIGN KEY ("party_id") REFERENCES "association_party" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_association_posting_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_association_posting_party_id" ON "association_posting" ("party_id");

CREATE INDEX "ix_association_posting_programme_id" ON "association_posting" ("programme_id");

CREATE TRIGGER "association_posting_not_update" BEFORE UPDATE ON "association_posting" BEGIN SELECT RAISE(ABORT, 'association_posting is append-only'); END;

CREATE TRIGGER "association_posting_not_delete" BEFORE DELETE ON "association_posting" BEGIN SELECT RAISE(ABORT, 'association_posting is append-only'); END;

CREATE UNIQUE INDEX "ux_posting_corrects" ON "association_posting" ("corrects_id");

CREATE TABLE "association_forecast" (
    "id" TEXT NOT NULL CONSTRAINT "pk_association_forecast" PRIMARY KEY,
    "programme_id" TEXT NOT NULL,
    "line" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "financier" TEXT NOT NULL,
    "ore" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "party_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "on_day" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "fk_association_forecast_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_association_forecast_programme_id" ON "association_forecast" ("programme_id");

CREATE TRIGGER "association_forecast_not_update" BEFORE UPDATE ON "association_forecast" BEGIN SELECT RAISE(ABORT, 'association_forecast is append-only'); END;

CREATE TRIGGER "association_forecast_not_delete" BEFORE DELETE ON "association_forecast" BEGIN SELECT RAISE(ABORT, 'association_forecast is append-only'); END;

CREATE TABLE "association_in_kind" (
    "id" TEXT NOT NULL CONSTRAINT "pk_association_in_kind" PRIMARY KEY,
    "programme_id" TEXT NOT NULL,
    "party_id" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "percent" INTEGER NOT NULL,
    "from_on" TEXT NOT NULL,
    "to_on" TEXT NOT NULL,
    "ends_on" TEXT NULL,
    "user_id" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "fk_association_in_kind_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_association_in_kind_programme_id" ON "association_in_kind" ("programme_id");

CREATE TABLE "association_surplus" (
    "id" TEXT NOT NULL CONSTRAINT "pk_association_surplus" PRIMARY KEY,
    "programme_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "financier" TEXT NOT NULL,
    CONSTRAINT "fk_association_surplus_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "ux_surplus_year" ON "association_surplus" ("programme_id", "year", "financier");

CREATE TABLE "association_surplus_step" (
    "surplus_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "ore" INTEGER NULL,
    "computed_ore" INTEGER NULL,
    "cause" TEXT NULL,
    "disposal" TEXT NULL,
    "text" TEXT NOT NULL,
    "party_id" TEXT NULL,
    "paid_on" TEXT NULL,
    "user_id" TEXT NOT NULL,
    "on_day" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "pk_association_surplus_step" PRIMARY KEY ("surplus_id", "number"),
    CONSTRAINT "fk_association_surplus_step_surplus_id" FOREIGN KEY ("surplus_id") REFERENCES "association_surplus" ("id") ON DELETE RESTRICT
);

CREATE TRIGGER "association_surplus_step_not_update" BEFORE UPDATE ON "association_surplus_step" BEGIN SELECT RAISE(ABORT, 'association_surplus_step is append-only'); END;

CREATE TRIGGER "association_surplus_step_not_delete" BEFORE DELETE ON "association_surplus_step" BEGIN SELECT RAISE(ABORT, 'association_surplus_step is append-only'); END;
