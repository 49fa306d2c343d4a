-- When to follow up how it went after the end. Of cases that ended before this version nobody is reminded.

ALTER TABLE participation.standing ADD COLUMN follow_up_on date;
CREATE INDEX ix_participation_standing_programme_id_follow_up_on ON participation.standing (programme_id, follow_up_on) WHERE follow_up_on IS NOT NULL;
