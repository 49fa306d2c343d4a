-- An insats has a stage and may come from another's concept; applications for money with their versions and events.

ALTER TABLE "association_programme" ADD COLUMN "stage" TEXT NOT NULL DEFAULT 'Open';
ALTER TABLE "association_programme" ADD COLUMN "origin_programme_id" TEXT NULL REFERENCES "association_programme" ("id") ON DELETE RESTRICT;
ALTER TABLE "association_programme" ADD COLUMN "origin_version" INTEGER NULL;
CREATE INDEX "ix_association_programme_origin_programme_id" ON "association_programme" ("origin_programme_id");
ALTER TABLE "association_programme_version" ADD COLUMN "stage" TEXT NOT NULL DEFAULT 'Open';

CREATE TABLE "association_application" (
    "id" TEXT NOT NULL CONSTRAINT "pk_association_application" PRIMARY KEY,
    "programme_id" TEXT NOT NULL,
    CONSTRAINT "fk_association_application_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "ix_association_application_programme_id" ON "association_application" ("programme_id");

CREATE TABLE "association_application_version" (
    "application_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "sheet" TEXT NOT NULL,
    "saves" INTEGER NOT NULL,
    "written_on" TEXT NOT NULL,
    "package" TEXT NULL,
    "programme_version" INTEGER NULL,
    "content_hash" TEXT NULL,
    CONSTRAINT "pk_association_application_version" PRIMARY KEY ("application_id", "version"),
    CONSTRAINT "fk_association_application_version_application_id" FOREIGN KEY ("application_id") REFERENCES "association_application" ("id") ON DELETE RESTRICT
);

CREATE TABLE "association_application_event" (
    "application_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "on_day" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "party_id" TEXT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "pk_association_application_event" PRIMARY KEY ("application_id", "number"),
    CONSTRAINT "fk_association_application_event_application_id" FOREIGN KEY ("application_id") REFERENCES "association_application" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_association_application_event_user_id" FOREIGN KEY ("user_id") REFERENCES "association_staff" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_association_application_event_user_id" ON "association_application_event" ("user_id");

-- The office's register: a series of numbers for each association and year.
CREATE TABLE "association_register_entry" (
    "association_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "document_kind" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "on_day" TEXT NOT NULL,
    CONSTRAINT "pk_association_register_entry" PRIMARY KEY ("association_id", "year", "number"),
    CONSTRAINT "fk_association_register_entry_association_id" FOREIGN KEY ("association_id") REFERENCES "association_association" ("id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "ux_register_entry_document" ON "association_register_entry" ("document_kind", "document_id");

CREATE TRIGGER "association_application_event_not_update" BEFORE UPDATE ON "association_application_event" BEGIN SELECT RAISE(ABORT, 'association_application_event is append-only'); END;

CREATE TRIGGER "association_application_event_not_delete" BEFORE DELETE ON "association_application_event" BEGIN SELECT RAISE(ABORT, 'association_application_event is append-only'); END;

CREATE TRIGGER "association_register_entry_not_update" BEFORE UPDATE ON "association_register_entry" BEGIN SELECT RAISE(ABORT, 'association_register_entry is append-only'); END;

CREATE TRIGGER "association_register_entry_not_delete" BEFORE DELETE ON "association_register_entry" BEGIN SELECT RAISE(ABORT, 'association_register_entry is append-only'); END;

-- A version that somebody has signed has its hash, and from then on it is as it is.
CREATE TRIGGER "association_application_version_frozen" BEFORE UPDATE ON "association_application_version" WHEN OLD."content_hash" IS NOT NULL BEGIN SELECT RAISE(ABORT, 'association_application_version is append-only'); END;

CREATE TRIGGER "association_application_version_not_delete" BEFORE DELETE ON "association_application_version" BEGIN SELECT RAISE(ABORT, 'association_application_version is append-only'); END;
