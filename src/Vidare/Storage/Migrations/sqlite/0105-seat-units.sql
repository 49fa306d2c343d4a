-- Which of the party's units somebody sits for, where a body must have one from there (SHP-23).

ALTER TABLE association_seat ADD COLUMN unit TEXT;
