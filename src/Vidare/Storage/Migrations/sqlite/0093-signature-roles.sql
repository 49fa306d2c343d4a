-- By which role somebody signed who sits in no body of the document: a manager, the coordinator (BR-37).

ALTER TABLE association_signature ADD COLUMN role TEXT NULL;
