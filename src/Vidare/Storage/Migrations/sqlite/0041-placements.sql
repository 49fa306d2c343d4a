-- Placements: a place has one at a time, and the database is the last judge of that.

CREATE TABLE "participation_placement" (
    "id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "place_id" TEXT NOT NULL,
    "from_on" TEXT NOT NULL,
    "to_on" TEXT NOT NULL,
    "ended_on" TEXT NULL,
    CONSTRAINT "pk_participation_placement" PRIMARY KEY ("id"),
    CONSTRAINT "fk_participation_placement_case_id" FOREIGN KEY ("case_id") REFERENCES "participation_case_file" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_participation_placement_place_id" FOREIGN KEY ("place_id") REFERENCES "association_place" ("id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "ux_placement_place" ON "participation_placement" ("place_id") WHERE ended_on IS NULL;
CREATE INDEX "ix_participation_placement_case_id" ON "participation_placement" ("case_id");
