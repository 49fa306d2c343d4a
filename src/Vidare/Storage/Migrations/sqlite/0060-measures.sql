-- Measures: counts that are entered by hand, and what is computed from cases.

CREATE TABLE "association_entered_count" (
    "id" TEXT NOT NULL CONSTRAINT "pk_association_entered_count" PRIMARY KEY,
    "programme_id" TEXT NOT NULL,
    "goal" TEXT NOT NULL,
    "on_day" TEXT NOT NULL,
    "yes" INTEGER NOT NULL,
    "no" INTEGER NOT NULL,
    "unknown" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "ck_entered_count_not_negative" CHECK (yes >= 0 AND no >= 0 AND unknown >= 0),
    CONSTRAINT "fk_association_entered_count_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_association_entered_count_user_id" FOREIGN KEY ("user_id") REFERENCES "association_staff" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_association_entered_count_programme_id_goal_on_day" ON "association_entered_count" ("programme_id", "goal", "on_day");

CREATE INDEX "ix_association_entered_count_user_id" ON "association_entered_count" ("user_id");

CREATE TABLE "participation_course" (
    "case_id" TEXT NOT NULL CONSTRAINT "pk_participation_course" PRIMARY KEY,
    "programme_id" TEXT NOT NULL,
    "participant_id" TEXT NOT NULL,
    "changed" INTEGER NOT NULL,
    "gender" TEXT NOT NULL,
    "born_year" INTEGER NULL,
    "municipality" TEXT NULL,
    "referring_party_id" TEXT NOT NULL,
    "coach_user_id" TEXT NULL,
    "referred_on" TEXT NULL,
    "admitted_on" TEXT NULL,
    "start_on" TEXT NULL,
    "last_day_on" TEXT NULL,
    "end_on" TEXT NULL,
    "goes_to" TEXT NULL,
    "outside" INTEGER NOT NULL,
    "acknowledged_on" TEXT NULL,
    "contact_on" TEXT NULL,
    "events" TEXT NOT NULL,
    CONSTRAINT "fk_participation_course_case_id" FOREIGN KEY ("case_id") REFERENCES "participation_case_file" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_participation_course_programme_id_changed" ON "participation_course" ("programme_id", "changed");

CREATE TABLE "participation_wait" (
    "case_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "party_id" TEXT NULL,
    "outside" INTEGER NOT NULL,
    "since_on" TEXT NOT NULL,
    "due_on" TEXT NOT NULL,
    "until_on" TEXT NULL,
    CONSTRAINT "pk_participation_wait" PRIMARY KEY ("case_id", "number", "kind"),
    CONSTRAINT "fk_participation_wait_case_id" FOREIGN KEY ("case_id") REFERENCES "participation_case_file" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_participation_wait_programme_id" ON "participation_wait" ("programme_id");

CREATE TABLE "participation_anonymous_post" (
    "id" TEXT NOT NULL CONSTRAINT "pk_participation_anonymous_post" PRIMARY KEY,
    "programme_id" TEXT NOT NULL,
    "start_on" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "gender" TEXT NOT NULL,
    "born_year" INTEGER NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "fk_participation_anonymous_post_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_participation_anonymous_post_programme_id" ON "participation_anonymous_post" ("programme_id");

CREATE TABLE "participation_stamp" (
    "programme_id" TEXT NOT NULL CONSTRAINT "pk_participation_stamp" PRIMARY KEY,
    "number" INTEGER NOT NULL,
    CONSTRAINT "fk_participation_stamp_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT
);

-- What has been entered is corrected by entering it again.
CREATE TRIGGER "association_entered_count_not_update" BEFORE UPDATE ON "association_entered_count" BEGIN SELECT RAISE(ABORT, 'association_entered_count is append-only'); END;

CREATE TRIGGER "association_entered_count_not_delete" BEFORE DELETE ON "association_entered_count" BEGIN SELECT RAISE(ABORT, 'association_entered_count is append-only'); END;
