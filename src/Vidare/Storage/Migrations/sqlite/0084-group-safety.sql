-- What can be dangerous in a group, and what insures its participants; a group that was there before has neither (BR-21).

ALTER TABLE association_group_series ADD COLUMN risk TEXT;
ALTER TABLE association_group_series ADD COLUMN cover TEXT;
ALTER TABLE association_group_series ADD COLUMN insured_on TEXT;
