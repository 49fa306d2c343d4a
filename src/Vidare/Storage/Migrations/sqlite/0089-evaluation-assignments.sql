-- Assignments to evaluate, and what of the controller's data the coordinator releases for them: scope and time, never the data.

CREATE TABLE "association_evaluation_assignment" (
    "id" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "evaluator_user_id" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "paid_by_party_id" TEXT NULL,
    "from_on" TEXT NOT NULL,
    "to_on" TEXT NOT NULL,
    "contact_user_id" TEXT NOT NULL,
    "on_day" TEXT NOT NULL,
    CONSTRAINT "pk_association_evaluation_assignment" PRIMARY KEY ("id"),
    CONSTRAINT "fk_association_evaluation_assignment_evaluator_user_id" FOREIGN KEY ("evaluator_user_id") REFERENCES "association_staff" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_association_evaluation_assignment_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT
);

CREATE TABLE "association_data_release" (
    "id" TEXT NOT NULL,
    "assignment_id" TEXT NOT NULL,
    "began_from" TEXT NOT NULL,
    "began_to" TEXT NOT NULL,
    "fields" TEXT NOT NULL,
    "from_on" TEXT NOT NULL,
    "to_on" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "on_day" TEXT NOT NULL,
    "ended_on" TEXT NULL,
    CONSTRAINT "pk_association_data_release" PRIMARY KEY ("id"),
    CONSTRAINT "fk_association_data_release_assignment_id" FOREIGN KEY ("assignment_id") REFERENCES "association_evaluation_assignment" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_association_evaluation_assignment_evaluator_user_id" ON "association_evaluation_assignment" ("evaluator_user_id");
CREATE INDEX "ix_association_evaluation_assignment_programme_id" ON "association_evaluation_assignment" ("programme_id");
CREATE INDEX "ix_association_data_release_assignment_id" ON "association_data_release" ("assignment_id");
