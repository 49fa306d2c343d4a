-- Who answers for a risk, and when it is gone through next.

ALTER TABLE association.risk_review ADD COLUMN owner_user_id uuid;
ALTER TABLE association.risk_review ADD COLUMN review_on date;
