-- A decided insats is changed in a draft, which governs from a decision (GEN-10). Every saving of a draft is a row; the last one is the
-- draft, and a row without a package says that there is none any more.

CREATE TABLE "association_programme_draft" (
    "programme_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "builds_on" INTEGER NOT NULL,
    "package" TEXT NULL,
    "why" TEXT NOT NULL,
    "user_id" TEXT NULL,
    "written_on" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "pk_association_programme_draft" PRIMARY KEY ("programme_id", "number"),
    CONSTRAINT "fk_association_programme_draft_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT
);

ALTER TABLE "association_programme_version" ADD COLUMN "decided_by" TEXT NULL;
ALTER TABLE "association_programme_version" ADD COLUMN "decided_on" TEXT NULL;
ALTER TABLE "association_programme_version" ADD COLUMN "decided_reference" TEXT NULL;
ALTER TABLE "association_programme_version" ADD COLUMN "drafted_by_user_id" TEXT NULL;
