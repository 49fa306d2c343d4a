-- What can be dangerous in a group, and what insures its participants; a group that was there before has neither (BR-21).

ALTER TABLE association.group_series ADD COLUMN risk text;
ALTER TABLE association.group_series ADD COLUMN cover text;
ALTER TABLE association.group_series ADD COLUMN insured_on date;
