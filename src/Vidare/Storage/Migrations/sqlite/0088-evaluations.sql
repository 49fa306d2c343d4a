-- The register of evaluations, and what the steering group decides about a local review.

CREATE TABLE "association_review_decision" (
    "id" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "scope" TEXT NULL,
    "due_on" TEXT NULL,
    "reason" TEXT NULL,
    "user_id" TEXT NOT NULL,
    "party_id" TEXT NULL,
    "on_day" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "pk_association_review_decision" PRIMARY KEY ("id"),
    CONSTRAINT "fk_association_review_decision_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT
);

CREATE TABLE "association_evaluation" (
    "id" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "place" TEXT NULL,
    "evaluator" TEXT NOT NULL,
    "is_over" INTEGER NOT NULL,
    "done_on" TEXT NULL,
    "result" TEXT NULL,
    "reference" TEXT NULL,
    "review_decision_id" TEXT NULL,
    "filed_by_user_id" TEXT NOT NULL,
    "filed_on" TEXT NOT NULL,
    CONSTRAINT "pk_association_evaluation" PRIMARY KEY ("id"),
    CONSTRAINT "fk_association_evaluation_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_association_evaluation_review_decision_id" FOREIGN KEY ("review_decision_id") REFERENCES "association_review_decision" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_association_review_decision_programme_id" ON "association_review_decision" ("programme_id");
CREATE INDEX "ix_association_evaluation_programme_id" ON "association_evaluation" ("programme_id");
CREATE INDEX "ix_association_evaluation_review_decision_id" ON "association_evaluation" ("review_decision_id");
