-- How far a synergy has come, and its number where it is entered by hand.

CREATE TABLE "association_synergy_note" (
    "programme_id" TEXT NOT NULL,
    "synergy" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "standing" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "on_day" TEXT NOT NULL,
    "counted" INTEGER NULL,
    "source" TEXT NULL,
    "user_id" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "pk_association_synergy_note" PRIMARY KEY ("programme_id", "synergy", "number"),
    CONSTRAINT "ck_synergy_note_source" CHECK (counted IS NULL OR (counted >= 0 AND source IS NOT NULL)),
    CONSTRAINT "fk_association_synergy_note_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_association_synergy_note_user_id" FOREIGN KEY ("user_id") REFERENCES "association_staff" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_association_synergy_note_user_id" ON "association_synergy_note" ("user_id");
