-- One contact person at each party, from a day on; who was it before stays (TIERP-03).

CREATE TABLE "association_party_contact" (
    "programme_id" TEXT NOT NULL,
    "party_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "post" TEXT NOT NULL,
    "reach" TEXT NULL,
    "from_on" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "pk_association_party_contact" PRIMARY KEY ("programme_id", "party_id", "number"),
    CONSTRAINT "fk_association_party_contact_party_id" FOREIGN KEY ("party_id") REFERENCES "association_party" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_association_party_contact_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_association_party_contact_user_id" FOREIGN KEY ("user_id") REFERENCES "association_staff" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_association_party_contact_party_id" ON "association_party_contact" ("party_id");

CREATE INDEX "ix_association_party_contact_user_id" ON "association_party_contact" ("user_id");
