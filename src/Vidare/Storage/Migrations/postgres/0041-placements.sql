-- Placements: a place has one at a time, and the database is the last judge of that.

CREATE TABLE participation.placement (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    programme_id uuid NOT NULL,
    place_id uuid NOT NULL,
    from_on date NOT NULL,
    to_on date NOT NULL,
    ended_on date,
    CONSTRAINT pk_participation_placement PRIMARY KEY (id),
    CONSTRAINT fk_participation_placement_case_id FOREIGN KEY (case_id) REFERENCES participation.case_file (id) ON DELETE RESTRICT,
    CONSTRAINT fk_participation_placement_place_id FOREIGN KEY (place_id) REFERENCES association.place (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX ux_placement_place ON participation.placement (place_id) WHERE ended_on IS NULL;
CREATE INDEX ix_participation_placement_case_id ON participation.placement (case_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON participation.placement TO vidare_participation;
