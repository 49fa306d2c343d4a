-- Questions of the staff about the insats, and the agenda items that they became.

CREATE TABLE "association_staff_question" (
    "id" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "on_day" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "answer" TEXT NULL,
    "answered_by_user_id" TEXT NULL,
    "answered_on" TEXT NULL,
    "read_on" TEXT NULL,
    CONSTRAINT "pk_association_staff_question" PRIMARY KEY ("id"),
    CONSTRAINT "fk_association_staff_question_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_association_staff_question_user_id" FOREIGN KEY ("user_id") REFERENCES "association_staff" ("id") ON DELETE RESTRICT
);

CREATE TABLE "association_question_lift" (
    "agenda_item_id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "pk_association_question_lift" PRIMARY KEY ("agenda_item_id"),
    CONSTRAINT "fk_association_question_lift_agenda_item_id" FOREIGN KEY ("agenda_item_id") REFERENCES "association_agenda_item" ("id") ON DELETE CASCADE,
    CONSTRAINT "fk_association_question_lift_question_id" FOREIGN KEY ("question_id") REFERENCES "association_staff_question" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_association_staff_question_programme_id" ON "association_staff_question" ("programme_id");
CREATE INDEX "ix_association_staff_question_user_id" ON "association_staff_question" ("user_id");
CREATE INDEX "ix_association_question_lift_question_id" ON "association_question_lift" ("question_id");
