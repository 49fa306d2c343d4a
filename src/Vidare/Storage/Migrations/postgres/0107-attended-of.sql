-- Of how many somebody attended, where an activity is for all of a staff (TIERP-60).

ALTER TABLE association.planned_activity ADD COLUMN attended_of integer;
