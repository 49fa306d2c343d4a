-- The median in days, of a goal that is compared with how it was before (SHP-04).

ALTER TABLE association_entered_count ADD COLUMN days INTEGER;
