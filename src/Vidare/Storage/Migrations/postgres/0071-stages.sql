-- What has start gates and has not been opened builds up; what was opened, or never had a gate, takes people in.

UPDATE association.programme SET stage = 'Starting'
WHERE EXISTS (SELECT 1 FROM jsonb_array_elements(coalesce(package::jsonb -> 'gates', '[]')) gate WHERE gate ->> 'kind' = 'start')
    AND NOT EXISTS (SELECT 1 FROM association.go_live live WHERE live.programme_id = programme.id AND live.opened_on IS NOT NULL);
