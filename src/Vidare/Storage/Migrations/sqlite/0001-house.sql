-- The two zones under two prefixes. Facts and journals are append-only.

CREATE TABLE "association_association" (
    "id" TEXT NOT NULL CONSTRAINT "pk_association_association" PRIMARY KEY,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL
);

CREATE TABLE "association_job" (
    "name" TEXT NOT NULL CONSTRAINT "pk_association_job" PRIMARY KEY,
    "leased_until" TEXT NULL,
    "last_day" TEXT NULL
);

CREATE TABLE "association_journal" (
    "id" TEXT NOT NULL CONSTRAINT "pk_association_journal" PRIMARY KEY,
    "at" TEXT NOT NULL,
    "today" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "user_id" TEXT NULL,
    "role" TEXT NOT NULL,
    "party_id" TEXT NULL,
    "programme_id" TEXT NULL,
    "details" TEXT NULL
);

CREATE TABLE "association_key" (
    "name" TEXT NOT NULL CONSTRAINT "pk_association_key" PRIMARY KEY,
    "xml" TEXT NOT NULL
);

CREATE TABLE "association_setting" (
    "name" TEXT NOT NULL CONSTRAINT "pk_association_setting" PRIMARY KEY,
    "value" TEXT NOT NULL
);

CREATE TABLE "participation_journal" (
    "id" TEXT NOT NULL CONSTRAINT "pk_participation_journal" PRIMARY KEY,
    "at" TEXT NOT NULL,
    "today" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "user_id" TEXT NULL,
    "participant_id" TEXT NULL,
    "role" TEXT NOT NULL,
    "party_id" TEXT NULL,
    "programme_id" TEXT NULL,
    "case_id" TEXT NULL,
    "consents" TEXT NOT NULL,
    "shown" TEXT NOT NULL
);

CREATE TABLE "association_party" (
    "id" TEXT NOT NULL CONSTRAINT "pk_association_party" PRIMARY KEY,
    "association_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    CONSTRAINT "fk_association_party_association_id" FOREIGN KEY ("association_id") REFERENCES "association_association" ("id") ON DELETE RESTRICT
);

CREATE TABLE "participation_participant" (
    "id" TEXT NOT NULL CONSTRAINT "pk_participation_participant" PRIMARY KEY,
    "association_id" TEXT NOT NULL,
    "person_key" TEXT NOT NULL,
    "demo" INTEGER NOT NULL,
    CONSTRAINT "fk_participation_participant_association_id" FOREIGN KEY ("association_id") REFERENCES "association_association" ("id") ON DELETE RESTRICT
);

CREATE TABLE "association_programme" (
    "id" TEXT NOT NULL CONSTRAINT "pk_association_programme" PRIMARY KEY,
    "association_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "controller_party_id" TEXT NOT NULL,
    "start_on" TEXT NOT NULL,
    "end_on" TEXT NULL,
    "version" INTEGER NOT NULL,
    "package" TEXT NOT NULL,
    CONSTRAINT "fk_association_programme_association_id" FOREIGN KEY ("association_id") REFERENCES "association_association" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_association_programme_controller_party_id" FOREIGN KEY ("controller_party_id") REFERENCES "association_party" ("id") ON DELETE RESTRICT
);

CREATE TABLE "association_staff" (
    "id" TEXT NOT NULL CONSTRAINT "pk_association_staff" PRIMARY KEY,
    "name" TEXT NOT NULL,
    "employer_party_id" TEXT NULL,
    "employer_association_id" TEXT NULL,
    "demo" INTEGER NOT NULL,
    CONSTRAINT "fk_association_staff_employer_association_id" FOREIGN KEY ("employer_association_id") REFERENCES "association_association" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_association_staff_employer_party_id" FOREIGN KEY ("employer_party_id") REFERENCES "association_party" ("id") ON DELETE RESTRICT
);

CREATE TABLE "association_body" (
    "id" TEXT NOT NULL CONSTRAINT "pk_association_body" PRIMARY KEY,
    "programme_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    CONSTRAINT "fk_association_body_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT
);

CREATE TABLE "association_gate_closing" (
    "programme_id" TEXT NOT NULL,
    "gate" TEXT NOT NULL,
    "waived" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "on_day" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "pk_association_gate_closing" PRIMARY KEY ("programme_id", "gate"),
    CONSTRAINT "fk_association_gate_closing_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT
);

CREATE TABLE "association_programme_party" (
    "programme_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "party_id" TEXT NOT NULL,
    CONSTRAINT "pk_association_programme_party" PRIMARY KEY ("programme_id", "key"),
    CONSTRAINT "fk_association_programme_party_party_id" FOREIGN KEY ("party_id") REFERENCES "association_party" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_association_programme_party_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT
);

CREATE TABLE "association_programme_version" (
    "programme_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "package" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "user_id" TEXT NULL,
    "why" TEXT NOT NULL,
    CONSTRAINT "pk_association_programme_version" PRIMARY KEY ("programme_id", "version"),
    CONSTRAINT "fk_association_programme_version_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT
);

CREATE TABLE "association_mandate" (
    "id" TEXT NOT NULL CONSTRAINT "pk_association_mandate" PRIMARY KEY,
    "user_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "programme_id" TEXT NULL,
    "party_id" TEXT NULL,
    "from_on" TEXT NOT NULL,
    "to_on" TEXT NULL,
    "share_percent" INTEGER NULL,
    CONSTRAINT "fk_association_mandate_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_association_mandate_user_id" FOREIGN KEY ("user_id") REFERENCES "association_staff" ("id") ON DELETE RESTRICT
);

CREATE TABLE "participation_case_file" (
    "id" TEXT NOT NULL CONSTRAINT "pk_participation_case_file" PRIMARY KEY,
    "association_id" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "participant_id" TEXT NOT NULL,
    "referring_party_id" TEXT NOT NULL,
    "referrer_user_id" TEXT NOT NULL,
    "pseudonym" TEXT NOT NULL,
    "opened_on" TEXT NOT NULL,
    CONSTRAINT "fk_participation_case_file_participant_id" FOREIGN KEY ("participant_id") REFERENCES "participation_participant" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_participation_case_file_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_participation_case_file_referrer_user_id" FOREIGN KEY ("referrer_user_id") REFERENCES "association_staff" ("id") ON DELETE RESTRICT
);

CREATE TABLE "association_meeting" (
    "id" TEXT NOT NULL CONSTRAINT "pk_association_meeting" PRIMARY KEY,
    "body_id" TEXT NOT NULL,
    "held_on" TEXT NOT NULL,
    "place" TEXT NULL,
    CONSTRAINT "fk_association_meeting_body_id" FOREIGN KEY ("body_id") REFERENCES "association_body" ("id") ON DELETE RESTRICT
);

CREATE TABLE "association_seat" (
    "id" TEXT NOT NULL CONSTRAINT "pk_association_seat" PRIMARY KEY,
    "body_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "party_id" TEXT NULL,
    "kind" TEXT NOT NULL,
    "from_on" TEXT NOT NULL,
    "to_on" TEXT NULL,
    CONSTRAINT "fk_association_seat_body_id" FOREIGN KEY ("body_id") REFERENCES "association_body" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_association_seat_user_id" FOREIGN KEY ("user_id") REFERENCES "association_staff" ("id") ON DELETE RESTRICT
);

CREATE TABLE "participation_bar" (
    "case_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    CONSTRAINT "pk_participation_bar" PRIMARY KEY ("case_id", "user_id"),
    CONSTRAINT "fk_participation_bar_case_id" FOREIGN KEY ("case_id") REFERENCES "participation_case_file" ("id") ON DELETE RESTRICT
);

CREATE TABLE "participation_enrolment" (
    "case_id" TEXT NOT NULL CONSTRAINT "pk_participation_enrolment" PRIMARY KEY,
    "programme_id" TEXT NOT NULL,
    "participant_id" TEXT NOT NULL,
    "start_on" TEXT NOT NULL,
    "last_day_on" TEXT NULL,
    "end_on" TEXT NULL,
    "first_plan_on" TEXT NULL,
    "destination" TEXT NULL,
    "gender" TEXT NOT NULL,
    CONSTRAINT "fk_participation_enrolment_case_id" FOREIGN KEY ("case_id") REFERENCES "participation_case_file" ("id") ON DELETE RESTRICT
);

CREATE TABLE "participation_fact" (
    "id" TEXT NOT NULL CONSTRAINT "pk_participation_fact" PRIMARY KEY,
    "case_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "association_id" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "owner_party_id" TEXT NOT NULL,
    "category" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "on_day" TEXT NOT NULL,
    "registered_at" TEXT NOT NULL,
    "by_user_id" TEXT NULL,
    "by_participant_id" TEXT NULL,
    "why" TEXT NOT NULL,
    "content" TEXT NULL,
    "sealed" BLOB NULL,
    CONSTRAINT "fk_participation_fact_case_id" FOREIGN KEY ("case_id") REFERENCES "participation_case_file" ("id") ON DELETE RESTRICT
);

CREATE TABLE "participation_grant" (
    "case_id" TEXT NOT NULL,
    "source_party_id" TEXT NOT NULL,
    "recipient_party_id" TEXT NOT NULL,
    "category" INTEGER NOT NULL,
    "consent_id" TEXT NOT NULL,
    "from_on" TEXT NOT NULL,
    "to_on" TEXT NULL,
    CONSTRAINT "pk_participation_grant" PRIMARY KEY ("case_id", "source_party_id", "recipient_party_id", "category"),
    CONSTRAINT "fk_participation_grant_case_id" FOREIGN KEY ("case_id") REFERENCES "participation_case_file" ("id") ON DELETE RESTRICT
);

CREATE TABLE "participation_standing" (
    "case_id" TEXT NOT NULL CONSTRAINT "pk_participation_standing" PRIMARY KEY,
    "association_id" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "participant_id" TEXT NOT NULL,
    "referring_party_id" TEXT NOT NULL,
    "controller_party_id" TEXT NOT NULL,
    "referrer_user_id" TEXT NOT NULL,
    "pseudonym" TEXT NOT NULL,
    "coach_user_id" TEXT NULL,
    "coordinator_user_id" TEXT NULL,
    "body_id" TEXT NULL,
    "meeting_id" TEXT NULL,
    "awaiting_party_id" TEXT NULL,
    "awaiting_participant" INTEGER NOT NULL,
    "step" TEXT NOT NULL,
    "responsible_user_id" TEXT NULL,
    "responsible_party_id" TEXT NULL,
    "responsible_role" TEXT NULL,
    "next_step" TEXT NOT NULL,
    "next_on" TEXT NULL,
    "since_on" TEXT NULL,
    "start_on" TEXT NULL,
    "last_day_on" TEXT NULL,
    "closed_on" TEXT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NULL,
    "folded_name" TEXT NULL,
    "municipality" TEXT NULL,
    "protected" INTEGER NOT NULL,
    CONSTRAINT "ck_standing_open" CHECK (closed_on IS NOT NULL OR (responsible_user_id IS NOT NULL AND responsible_role IS NOT NULL AND next_on IS NOT NULL AND since_on IS NOT NULL AND next_step <> 'None')),
    CONSTRAINT "fk_participation_standing_case_id" FOREIGN KEY ("case_id") REFERENCES "participation_case_file" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_participation_standing_responsible_user_id" FOREIGN KEY ("responsible_user_id") REFERENCES "association_staff" ("id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "ix_association_association_name" ON "association_association" ("name");

CREATE UNIQUE INDEX "ix_association_body_programme_id_key" ON "association_body" ("programme_id", "key");

CREATE INDEX "ix_association_journal_at" ON "association_journal" ("at");

CREATE INDEX "ix_association_mandate_programme_id_role" ON "association_mandate" ("programme_id", "role");

CREATE INDEX "ix_association_mandate_user_id" ON "association_mandate" ("user_id");

CREATE INDEX "ix_association_meeting_body_id" ON "association_meeting" ("body_id");

CREATE UNIQUE INDEX "ix_association_party_association_id_name" ON "association_party" ("association_id", "name");

CREATE INDEX "ix_association_programme_association_id" ON "association_programme" ("association_id");

CREATE INDEX "ix_association_programme_controller_party_id" ON "association_programme" ("controller_party_id");

CREATE UNIQUE INDEX "ix_association_programme_name" ON "association_programme" ("name");

CREATE INDEX "ix_association_programme_party_party_id" ON "association_programme_party" ("party_id");

CREATE INDEX "ix_association_seat_body_id" ON "association_seat" ("body_id");

CREATE INDEX "ix_association_seat_user_id" ON "association_seat" ("user_id");

CREATE INDEX "ix_association_staff_employer_association_id" ON "association_staff" ("employer_association_id");

CREATE INDEX "ix_association_staff_employer_party_id" ON "association_staff" ("employer_party_id");

CREATE INDEX "ix_participation_bar_user_id" ON "participation_bar" ("user_id");

CREATE INDEX "ix_participation_case_file_participant_id" ON "participation_case_file" ("participant_id");

CREATE UNIQUE INDEX "ix_participation_case_file_programme_id_pseudonym" ON "participation_case_file" ("programme_id", "pseudonym");

CREATE INDEX "ix_participation_case_file_referrer_user_id" ON "participation_case_file" ("referrer_user_id");

CREATE INDEX "ix_participation_enrolment_programme_id_start_on" ON "participation_enrolment" ("programme_id", "start_on");

CREATE UNIQUE INDEX "ux_enrolment_active" ON "participation_enrolment" ("programme_id", "participant_id") WHERE end_on IS NULL;

CREATE UNIQUE INDEX "ux_fact_number" ON "participation_fact" ("case_id", "number");

CREATE INDEX "ix_participation_journal_at" ON "participation_journal" ("at");

CREATE INDEX "ix_participation_journal_case_id_at" ON "participation_journal" ("case_id", "at");

CREATE UNIQUE INDEX "ix_participation_participant_association_id_person_key" ON "participation_participant" ("association_id", "person_key");

CREATE INDEX "ix_participation_standing_awaiting_party_id_next_on" ON "participation_standing" ("awaiting_party_id", "next_on");

CREATE INDEX "ix_participation_standing_body_id_meeting_id" ON "participation_standing" ("body_id", "meeting_id");

CREATE INDEX "ix_participation_standing_coach_user_id_next_on" ON "participation_standing" ("coach_user_id", "next_on");

CREATE INDEX "ix_participation_standing_coordinator_user_id_next_on" ON "participation_standing" ("coordinator_user_id", "next_on");

CREATE INDEX "ix_participation_standing_participant_id" ON "participation_standing" ("participant_id");

CREATE INDEX "ix_participation_standing_programme_id_next_on" ON "participation_standing" ("programme_id", "next_on");

CREATE INDEX "ix_participation_standing_referrer_user_id_next_on" ON "participation_standing" ("referrer_user_id", "next_on");

CREATE INDEX "ix_participation_standing_responsible_party_id_next_on" ON "participation_standing" ("responsible_party_id", "next_on");

CREATE INDEX "ix_participation_standing_responsible_user_id_next_on" ON "participation_standing" ("responsible_user_id", "next_on");

CREATE TRIGGER "association_journal_not_update" BEFORE UPDATE ON "association_journal" BEGIN SELECT RAISE(ABORT, 'association_journal is append-only'); END;

CREATE TRIGGER "association_journal_not_delete" BEFORE DELETE ON "association_journal" BEGIN SELECT RAISE(ABORT, 'association_journal is append-only'); END;

CREATE TRIGGER "participation_journal_not_update" BEFORE UPDATE ON "participation_journal" BEGIN SELECT RAISE(ABORT, 'participation_journal is append-only'); END;

CREATE TRIGGER "participation_journal_not_delete" BEFORE DELETE ON "participation_journal" BEGIN SELECT RAISE(ABORT, 'participation_journal is append-only'); END;

CREATE TRIGGER "participation_fact_not_update" BEFORE UPDATE ON "participation_fact" BEGIN SELECT RAISE(ABORT, 'participation_fact is append-only'); END;

CREATE TRIGGER "participation_fact_not_delete" BEFORE DELETE ON "participation_fact" BEGIN SELECT RAISE(ABORT, 'participation_fact is append-only'); END;
