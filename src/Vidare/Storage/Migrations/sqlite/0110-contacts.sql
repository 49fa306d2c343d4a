-- Every day of contact is kept with what else is known of a course: a later contact takes nothing from what an earlier one saw.

UPDATE "participation_course" SET "events" = "events" || CASE WHEN "events" = '' THEN '' ELSE '|' END || 'C' || "contact_on" || ':' WHERE "contact_on" IS NOT NULL;
ALTER TABLE "participation_course" DROP COLUMN "contact_on";
