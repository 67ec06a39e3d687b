-- One member's own scores of a draft assessment, hidden from the others until everybody has handed theirs in.
CREATE TABLE "blind_card" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "scores" JSONB NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "blind_card_pkey" PRIMARY KEY ("workspace_id","id")
);
CREATE UNIQUE INDEX "blind_card_workspace_id_assessment_id_member_id_key" ON "blind_card"("workspace_id", "assessment_id", "member_id");
CREATE INDEX "blind_card_workspace_id_member_id_idx" ON "blind_card"("workspace_id", "member_id");
ALTER TABLE "blind_card" ADD CONSTRAINT "blind_card_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "blind_card" ADD CONSTRAINT "blind_card_workspace_id_assessment_id_fkey" FOREIGN KEY ("workspace_id", "assessment_id") REFERENCES "assessment"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "blind_card" ADD CONSTRAINT "blind_card_workspace_id_member_id_fkey" FOREIGN KEY ("workspace_id", "member_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The two walls (see 20261120090100_walls): one workspace, and nothing for guests.
ALTER TABLE blind_card ENABLE ROW LEVEL SECURITY;
ALTER TABLE blind_card FORCE ROW LEVEL SECURITY;
CREATE POLICY workspace_wall ON blind_card
  USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid))
  WITH CHECK (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));
CREATE POLICY guest_narrowing ON blind_card AS RESTRICTIVE
  USING ((SELECT nullif(current_setting('app.guest_deal_id', true), '')) IS NULL);
