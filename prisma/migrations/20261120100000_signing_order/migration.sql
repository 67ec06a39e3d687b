-- Who signs the final agreement of a deal, and in which order: the gate to signature asks for it before any envelope exists.
ALTER TABLE "deal" ADD COLUMN "signing_order" JSONB NOT NULL DEFAULT '[]';
