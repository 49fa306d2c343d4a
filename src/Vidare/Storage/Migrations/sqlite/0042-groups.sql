-- Groups and their sessions, without any participant; and beyond the wall who takes part and was there.

CREATE TABLE "association_group_series" (
    "id" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "leader_user_id" TEXT NOT NULL,
    CONSTRAINT "pk_association_group_series" PRIMARY KEY ("id"),
    CONSTRAINT "fk_association_group_series_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_association_group_series_leader_user_id" FOREIGN KEY ("leader_user_id") REFERENCES "association_staff" ("id") ON DELETE RESTRICT
);

CREATE TABLE "association_group_session" (
    "id" TEXT NOT NULL,
    "group_id" TEXT NOT NULL,
    "held_on" TEXT NOT NULL,
    "begins" TEXT NOT NULL,
    "cancelled_for" TEXT NULL,
    CONSTRAINT "pk_association_group_session" PRIMARY KEY ("id"),
    CONSTRAINT "fk_association_group_session_group_id" FOREIGN KEY ("group_id") REFERENCES "association_group_series" ("id") ON DELETE RESTRICT
);

CREATE TABLE "participation_group_member" (
    "case_id" TEXT NOT NULL,
    "group_id" TEXT NOT NULL,
    "from_on" TEXT NOT NULL,
    "to_on" TEXT NULL,
    CONSTRAINT "pk_participation_group_member" PRIMARY KEY ("case_id", "group_id", "from_on"),
    CONSTRAINT "fk_participation_group_member_case_id" FOREIGN KEY ("case_id") REFERENCES "participation_case_file" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_participation_group_member_group_id" FOREIGN KEY ("group_id") REFERENCES "association_group_series" ("id") ON DELETE RESTRICT
);

CREATE TABLE "participation_session_attendance" (
    "case_id" TEXT NOT NULL,
    "session_id" TEXT NOT NULL,
    "attendance" TEXT NOT NULL,
    CONSTRAINT "pk_participation_session_attendance" PRIMARY KEY ("case_id", "session_id"),
    CONSTRAINT "fk_participation_session_attendance_case_id" FOREIGN KEY ("case_id") REFERENCES "participation_case_file" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_participation_session_attendance_session_id" FOREIGN KEY ("session_id") REFERENCES "association_group_session" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_association_group_series_programme_id" ON "association_group_series" ("programme_id");
CREATE INDEX "ix_association_group_series_leader_user_id" ON "association_group_series" ("leader_user_id");
CREATE INDEX "ix_association_group_session_group_id_held_on" ON "association_group_session" ("group_id", "held_on");
CREATE INDEX "ix_participation_group_member_group_id" ON "participation_group_member" ("group_id");
CREATE INDEX "ix_participation_session_attendance_session_id" ON "participation_session_attendance" ("session_id");
