-- The median in days, of a goal that is compared with how it was before (SHP-04).

ALTER TABLE association.entered_count ADD COLUMN days integer;
