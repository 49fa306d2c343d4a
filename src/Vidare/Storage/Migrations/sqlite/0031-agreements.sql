-- Agreements between the parties, version by version. A signed version is never changed.

CREATE TABLE "association_agreement" (
    "id" TEXT NOT NULL CONSTRAINT "pk_association_agreement" PRIMARY KEY,
    "programme_id" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    CONSTRAINT "fk_association_agreement_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT
);

CREATE TABLE "association_agreement_version" (
    "agreement_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "cause" TEXT NULL,
    "written_on" TEXT NOT NULL,
    "offered_on" TEXT NULL,
    "user_id" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "pk_association_agreement_version" PRIMARY KEY ("agreement_id", "number"),
    CONSTRAINT "fk_association_agreement_version_agreement_id" FOREIGN KEY ("agreement_id") REFERENCES "association_agreement" ("id") ON DELETE RESTRICT
);

CREATE TABLE "association_agreement_decline" (
    "agreement_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "party_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "on_day" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "pk_association_agreement_decline" PRIMARY KEY ("agreement_id", "number", "party_id"),
    CONSTRAINT "fk_association_agreement_decline_agreement_id_number" FOREIGN KEY ("agreement_id", "number") REFERENCES "association_agreement_version" ("agreement_id", "number") ON DELETE RESTRICT,
    CONSTRAINT "fk_association_agreement_decline_party_id" FOREIGN KEY ("party_id") REFERENCES "association_party" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_association_agreement_programme_id" ON "association_agreement" ("programme_id");

CREATE INDEX "ix_association_agreement_decline_party_id" ON "association_agreement_decline" ("party_id");
