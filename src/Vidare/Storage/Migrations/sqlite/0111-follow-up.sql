-- When to follow up how it went after the end. Of cases that ended before this version nobody is reminded.

ALTER TABLE "participation_standing" ADD COLUMN "follow_up_on" TEXT NULL;
CREATE INDEX "ix_participation_standing_programme_id_follow_up_on" ON "participation_standing" ("programme_id", "follow_up_on") WHERE follow_up_on IS NOT NULL;
