-- Every day of contact is kept with what else is known of a course: a later contact takes nothing from what an earlier one saw.

UPDATE participation.course SET events = events || CASE WHEN events = '' THEN '' ELSE '|' END || 'C' || to_char(contact_on, 'YYYY-MM-DD') || ':' WHERE contact_on IS NOT NULL;
ALTER TABLE participation.course DROP COLUMN contact_on;
