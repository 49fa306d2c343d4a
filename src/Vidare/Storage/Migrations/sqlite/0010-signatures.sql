-- Signatures under versions of documents: added, never changed.

CREATE TABLE "association_signature" (
    "id" TEXT NOT NULL CONSTRAINT "pk_association_signature" PRIMARY KEY,
    "document_kind" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content_hash" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "party_id" TEXT NULL,
    "seat" TEXT NULL,
    "on_day" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "fk_association_signature_party_id" FOREIGN KEY ("party_id") REFERENCES "association_party" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_association_signature_user_id" FOREIGN KEY ("user_id") REFERENCES "association_staff" ("id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "ux_signature_signer" ON "association_signature" ("document_kind", "document_id", "version", "user_id");

CREATE INDEX "ix_association_signature_party_id" ON "association_signature" ("party_id");

CREATE INDEX "ix_association_signature_user_id" ON "association_signature" ("user_id");

CREATE TRIGGER "association_signature_not_update" BEFORE UPDATE ON "association_signature" BEGIN SELECT RAISE(ABORT, 'association_signature is append-only'); END;

CREATE TRIGGER "association_signature_not_delete" BEFORE DELETE ON "association_signature" BEGIN SELECT RAISE(ABORT, 'association_signature is append-only'); END;
