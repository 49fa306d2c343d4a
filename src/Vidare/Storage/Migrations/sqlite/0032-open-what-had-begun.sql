-- Programmes that already had people when Vidare began to ask for the start of operations are open: nobody closed them.

INSERT INTO association_go_live (programme_id, signed_on, signed_by_user_id, statement, opened_on, opened_by_user_id)
SELECT begun.programme_id, begun.first_on, begun.user_id, 'Var igång när Vidare började fråga efter driftstart.', begun.first_on, begun.user_id
FROM (
    SELECT e.programme_id, min(e.start_on) AS first_on,
        (SELECT g.user_id FROM association_gate_closing g WHERE g.programme_id = e.programme_id ORDER BY g.at, g.gate LIMIT 1) AS user_id
    FROM participation_enrolment e
    GROUP BY e.programme_id
) begun
WHERE begun.user_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM association_go_live l WHERE l.programme_id = begun.programme_id);
