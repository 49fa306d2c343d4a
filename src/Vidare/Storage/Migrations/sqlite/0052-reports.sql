-- Reports, each with its versions. A version may be written over until it is signed or sent; what is done with a report is only added.

CREATE TABLE "association_report" (
    "id" TEXT NOT NULL CONSTRAINT "pk_association_report" PRIMARY KEY,
    "programme_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "to_on" TEXT NOT NULL,
    "saved" INTEGER NOT NULL,
    CONSTRAINT "fk_association_report_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "ux_report_period" ON "association_report" ("programme_id", "to_on", "kind");

CREATE TABLE "association_report_version" (
    "report_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "texts" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "on_day" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "pk_association_report_version" PRIMARY KEY ("report_id", "number"),
    CONSTRAINT "fk_association_report_version_report_id" FOREIGN KEY ("report_id") REFERENCES "association_report" ("id") ON DELETE RESTRICT
);

CREATE TABLE "association_report_step" (
    "report_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "on_day" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "pk_association_report_step" PRIMARY KEY ("report_id", "number"),
    CONSTRAINT "fk_association_report_step_report_id" FOREIGN KEY ("report_id") REFERENCES "association_report" ("id") ON DELETE RESTRICT
);

CREATE TRIGGER "association_report_step_not_update" BEFORE UPDATE ON "association_report_step" BEGIN SELECT RAISE(ABORT, 'association_report_step is append-only'); END;

CREATE TRIGGER "association_report_step_not_delete" BEFORE DELETE ON "association_report_step" BEGIN SELECT RAISE(ABORT, 'association_report_step is append-only'); END;
