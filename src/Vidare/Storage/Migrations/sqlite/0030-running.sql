-- Running an insats: the activity plan, staff, routines, and that it has gone live.

CREATE TABLE "association_planned_activity" (
    "id" TEXT NOT NULL CONSTRAINT "pk_association_planned_activity" PRIMARY KEY,
    "programme_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "owner_user_id" TEXT NOT NULL,
    "due_on" TEXT NOT NULL,
    "task" TEXT NULL,
    "configured" TEXT NULL,
    "audience" TEXT NULL,
    "reach" TEXT NULL,
    "with_programme_id" TEXT NULL,
    "done_on" TEXT NULL,
    "result" TEXT NULL,
    "attended_here" INTEGER NULL,
    "attended_there" INTEGER NULL,
    "dropped_because" TEXT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "fk_association_planned_activity_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_association_planned_activity_with_programme_id" FOREIGN KEY ("with_programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT
);

CREATE TABLE "association_activity_party" (
    "activity_id" TEXT NOT NULL,
    "party_id" TEXT NOT NULL,
    CONSTRAINT "pk_association_activity_party" PRIMARY KEY ("activity_id", "party_id"),
    CONSTRAINT "fk_association_activity_party_activity_id" FOREIGN KEY ("activity_id") REFERENCES "association_planned_activity" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_association_activity_party_party_id" FOREIGN KEY ("party_id") REFERENCES "association_party" ("id") ON DELETE RESTRICT
);

CREATE TABLE "association_mentorship" (
    "id" TEXT NOT NULL CONSTRAINT "pk_association_mentorship" PRIMARY KEY,
    "programme_id" TEXT NOT NULL,
    "mentor_user_id" TEXT NOT NULL,
    "coach_user_id" TEXT NOT NULL,
    "from_on" TEXT NOT NULL,
    "to_on" TEXT NULL,
    CONSTRAINT "fk_association_mentorship_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT
);

CREATE TABLE "association_recruitment" (
    "id" TEXT NOT NULL CONSTRAINT "pk_association_recruitment" PRIMARY KEY,
    "programme_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "employer_party_id" TEXT NOT NULL,
    "opened_on" TEXT NOT NULL,
    "closed_on" TEXT NULL,
    "result" TEXT NULL,
    CONSTRAINT "fk_association_recruitment_employer_party_id" FOREIGN KEY ("employer_party_id") REFERENCES "association_party" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_association_recruitment_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT
);

CREATE TABLE "association_premises" (
    "programme_id" TEXT NOT NULL,
    "site" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "suitability" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_association_premises" PRIMARY KEY ("programme_id", "site"),
    CONSTRAINT "fk_association_premises_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT
);

CREATE TABLE "association_part_post" (
    "mandate_id" TEXT NOT NULL CONSTRAINT "pk_association_part_post" PRIMARY KEY,
    "reason" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "fk_association_part_post_mandate_id" FOREIGN KEY ("mandate_id") REFERENCES "association_mandate" ("id") ON DELETE RESTRICT
);

CREATE TABLE "association_routine" (
    "id" TEXT NOT NULL CONSTRAINT "pk_association_routine" PRIMARY KEY,
    "programme_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    CONSTRAINT "fk_association_routine_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT
);

CREATE TABLE "association_routine_version" (
    "routine_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "on_day" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "pk_association_routine_version" PRIMARY KEY ("routine_id", "number"),
    CONSTRAINT "fk_association_routine_version_routine_id" FOREIGN KEY ("routine_id") REFERENCES "association_routine" ("id") ON DELETE RESTRICT
);

CREATE TABLE "association_routine_adoption" (
    "routine_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "party_id" TEXT NOT NULL,
    "on_day" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "pk_association_routine_adoption" PRIMARY KEY ("routine_id", "number", "party_id"),
    CONSTRAINT "fk_association_routine_adoption_party_id" FOREIGN KEY ("party_id") REFERENCES "association_party" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_association_routine_adoption_routine_id_number" FOREIGN KEY ("routine_id", "number") REFERENCES "association_routine_version" ("routine_id", "number") ON DELETE RESTRICT
);

CREATE TABLE "association_go_live" (
    "programme_id" TEXT NOT NULL CONSTRAINT "pk_association_go_live" PRIMARY KEY,
    "signed_on" TEXT NOT NULL,
    "signed_by_user_id" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "opened_on" TEXT NULL,
    "opened_by_user_id" TEXT NULL,
    CONSTRAINT "fk_association_go_live_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_association_planned_activity_programme_id" ON "association_planned_activity" ("programme_id");

CREATE INDEX "ix_association_planned_activity_with_programme_id" ON "association_planned_activity" ("with_programme_id");

CREATE INDEX "ix_association_activity_party_party_id" ON "association_activity_party" ("party_id");

CREATE INDEX "ix_association_mentorship_programme_id" ON "association_mentorship" ("programme_id");

CREATE INDEX "ix_association_recruitment_programme_id" ON "association_recruitment" ("programme_id");

CREATE INDEX "ix_association_recruitment_employer_party_id" ON "association_recruitment" ("employer_party_id");

CREATE INDEX "ix_association_routine_programme_id" ON "association_routine" ("programme_id");

CREATE INDEX "ix_association_routine_adoption_party_id" ON "association_routine_adoption" ("party_id");
