-- Who answers for a risk, and when it is gone through next.

ALTER TABLE association_risk_review ADD COLUMN owner_user_id TEXT;
ALTER TABLE association_risk_review ADD COLUMN review_on TEXT;
