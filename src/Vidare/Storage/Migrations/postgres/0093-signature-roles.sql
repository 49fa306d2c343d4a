-- By which role somebody signed who sits in no body of the document: a manager, the coordinator (BR-37).

ALTER TABLE association.signature ADD COLUMN role text;
