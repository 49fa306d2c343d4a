-- For a stretch of an insats' life the contact with employers is the coaches', and the coordinator supervises (TUNA-33).

CREATE TABLE "association_employer_shift" (
    "programme_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "phase" TEXT NOT NULL,
    "from_on" TEXT NOT NULL,
    "to_on" TEXT NULL,
    "why" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "pk_association_employer_shift" PRIMARY KEY ("programme_id", "number"),
    CONSTRAINT "fk_association_employer_shift_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_association_employer_shift_user_id" FOREIGN KEY ("user_id") REFERENCES "association_staff" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_association_employer_shift_user_id" ON "association_employer_shift" ("user_id");
