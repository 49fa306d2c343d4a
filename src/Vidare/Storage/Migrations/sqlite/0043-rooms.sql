-- Rooms that the staff may book. Nothing in a booking says whom somebody meets.

CREATE TABLE "association_meeting_room" (
    "id" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "site" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "folded_name" TEXT NOT NULL,
    "seats" INTEGER NOT NULL,
    "closed_on" TEXT NULL,
    CONSTRAINT "pk_association_meeting_room" PRIMARY KEY ("id"),
    CONSTRAINT "fk_association_meeting_room_programme_id" FOREIGN KEY ("programme_id") REFERENCES "association_programme" ("id") ON DELETE RESTRICT
);

CREATE TABLE "association_room_booking" (
    "id" TEXT NOT NULL,
    "room_id" TEXT NOT NULL,
    "on_day" TEXT NOT NULL,
    "begins" TEXT NOT NULL,
    "ends" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "pk_association_room_booking" PRIMARY KEY ("id"),
    CONSTRAINT "fk_association_room_booking_room_id" FOREIGN KEY ("room_id") REFERENCES "association_meeting_room" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_association_room_booking_user_id" FOREIGN KEY ("user_id") REFERENCES "association_staff" ("id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "ux_meeting_room_name" ON "association_meeting_room" ("programme_id", "site", "folded_name");
CREATE INDEX "ix_association_room_booking_room_id_on_day" ON "association_room_booking" ("room_id", "on_day");
CREATE INDEX "ix_association_room_booking_user_id" ON "association_room_booking" ("user_id");
