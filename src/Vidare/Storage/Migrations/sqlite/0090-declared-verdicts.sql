-- What the steering group declares of a goal, beside what the numbers say.

CREATE TABLE "association_declared_verdict" (
    "programme_id" TEXT NOT NULL,
    "goal" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "as_of" TEXT NOT NULL,
    "verdict" TEXT NULL,
    "reason" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "party_id" TEXT NULL,
    "on_day" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "pk_association_declared_verdict" PRIMARY KEY ("programme_id", "goal", "number"),
    CONSTRAINT "fk_association_declared_verdict_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_association_declared_verdict_user_id" FOREIGN KEY ("user_id") REFERENCES "association_staff" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_association_declared_verdict_user_id" ON "association_declared_verdict" ("user_id");
