-- What the staff are able to do, of what the insats needs (SHP-50, TIERP-47).

CREATE TABLE "association_staff_competence" (
    "programme_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "site" TEXT NULL,
    "competences" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_association_staff_competence" PRIMARY KEY ("programme_id", "user_id"),
    CONSTRAINT "fk_association_staff_competence_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_association_staff_competence_user_id" FOREIGN KEY ("user_id") REFERENCES "association_staff" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_association_staff_competence_user_id" ON "association_staff_competence" ("user_id");
