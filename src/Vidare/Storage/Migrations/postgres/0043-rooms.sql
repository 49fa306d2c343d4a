-- Rooms that the staff may book. Nothing in a booking says whom somebody meets.

CREATE TABLE association.meeting_room (
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    site text NOT NULL,
    name text NOT NULL,
    folded_name text NOT NULL,
    seats integer NOT NULL,
    closed_on date,
    CONSTRAINT pk_association_meeting_room PRIMARY KEY (id),
    CONSTRAINT fk_association_meeting_room_programme_id FOREIGN KEY (programme_id) REFERENCES association.programme (id) ON DELETE RESTRICT
);

CREATE TABLE association.room_booking (
    id uuid NOT NULL,
    room_id uuid NOT NULL,
    on_day date NOT NULL,
    begins time without time zone NOT NULL,
    ends time without time zone NOT NULL,
    purpose text NOT NULL,
    user_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_association_room_booking PRIMARY KEY (id),
    CONSTRAINT fk_association_room_booking_room_id FOREIGN KEY (room_id) REFERENCES association.meeting_room (id) ON DELETE RESTRICT,
    CONSTRAINT fk_association_room_booking_user_id FOREIGN KEY (user_id) REFERENCES association.staff (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX ux_meeting_room_name ON association.meeting_room (programme_id, site, folded_name);
CREATE INDEX ix_association_room_booking_room_id_on_day ON association.room_booking (room_id, on_day);
CREATE INDEX ix_association_room_booking_user_id ON association.room_booking (user_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON association.meeting_room, association.room_booking TO vidare_association;
GRANT SELECT ON association.meeting_room, association.room_booking TO vidare_participation;
