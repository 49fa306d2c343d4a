-- The group that a person comes from may say something of health: it stands sealed beside the narrow row (TUNA-06).

ALTER TABLE participation_course ADD COLUMN inflow BLOB;
