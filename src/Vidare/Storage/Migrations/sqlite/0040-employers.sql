-- Employers with one responsible contact each, the contacts with them, and the places that they offer. No participant is in it.

CREATE TABLE "association_employer" (
    "id" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "folded_name" TEXT NOT NULL,
    "municipality" TEXT NOT NULL,
    "responsible_user_id" TEXT NOT NULL,
    CONSTRAINT "pk_association_employer" PRIMARY KEY ("id"),
    CONSTRAINT "fk_association_employer_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_association_employer_responsible_user_id" FOREIGN KEY ("responsible_user_id") REFERENCES "association_staff" ("id") ON DELETE RESTRICT
);

CREATE TABLE "association_employer_spell" (
    "employer_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "user_id" TEXT NOT NULL,
    "from_on" TEXT NOT NULL,
    CONSTRAINT "pk_association_employer_spell" PRIMARY KEY ("employer_id", "number"),
    CONSTRAINT "fk_association_employer_spell_employer_id" FOREIGN KEY ("employer_id") REFERENCES "association_employer" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_association_employer_spell_user_id" FOREIGN KEY ("user_id") REFERENCES "association_staff" ("id") ON DELETE RESTRICT
);

CREATE TABLE "association_employer_contact" (
    "id" TEXT NOT NULL,
    "employer_id" TEXT NOT NULL,
    "on_day" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "pk_association_employer_contact" PRIMARY KEY ("id"),
    CONSTRAINT "fk_association_employer_contact_employer_id" FOREIGN KEY ("employer_id") REFERENCES "association_employer" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_association_employer_contact_user_id" FOREIGN KEY ("user_id") REFERENCES "association_staff" ("id") ON DELETE RESTRICT
);

CREATE TABLE "association_place" (
    "id" TEXT NOT NULL,
    "employer_id" TEXT NOT NULL,
    "work" TEXT NOT NULL,
    "hours" INTEGER NOT NULL,
    "adaptation" TEXT NULL,
    "offered_on" TEXT NOT NULL,
    "withdrawn_on" TEXT NULL,
    CONSTRAINT "pk_association_place" PRIMARY KEY ("id"),
    CONSTRAINT "fk_association_place_employer_id" FOREIGN KEY ("employer_id") REFERENCES "association_employer" ("id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "ux_employer_name" ON "association_employer" ("programme_id", "folded_name");
CREATE INDEX "ix_association_employer_responsible_user_id" ON "association_employer" ("responsible_user_id");
CREATE INDEX "ix_association_employer_spell_user_id" ON "association_employer_spell" ("user_id");
CREATE INDEX "ix_association_employer_contact_employer_id_on_day" ON "association_employer_contact" ("employer_id", "on_day");
CREATE INDEX "ix_association_employer_contact_user_id" ON "association_employer_contact" ("user_id");
CREATE INDEX "ix_association_place_employer_id" ON "association_place" ("employer_id");
