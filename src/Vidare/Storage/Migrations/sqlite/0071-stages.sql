-- What has start gates and has not been opened builds up; what was opened, or never had a gate, takes people in.

UPDATE "association_programme" SET "stage" = 'Starting'
WHERE EXISTS (SELECT 1 FROM json_each("association_programme"."package", '$.gates') gate WHERE json_extract(gate.value, '$.kind') = 'start')
    AND NOT EXISTS (SELECT 1 FROM "association_go_live" live WHERE live."programme_id" = "association_programme"."id" AND live."opened_on" IS NOT NULL);
