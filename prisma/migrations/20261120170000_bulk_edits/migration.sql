-- One change of many partners at once, kept so that it can be taken back once.
CREATE TABLE "bulk_edit" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "bulk_edit_pkey" PRIMARY KEY ("workspace_id","id")
);
CREATE INDEX "bulk_edit_workspace_id_created_at_idx" ON "bulk_edit"("workspace_id", "created_at");
ALTER TABLE "bulk_edit" ADD CONSTRAINT "bulk_edit_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The two walls (see 20261120090100_walls): one workspace, and nothing for guests.
ALTER TABLE bulk_edit ENABLE ROW LEVEL SECURITY;
ALTER TABLE bulk_edit FORCE ROW LEVEL SECURITY;
CREATE POLICY workspace_wall ON bulk_edit
  USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid))
  WITH CHECK (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));
CREATE POLICY guest_narrowing ON bulk_edit AS RESTRICTIVE
  USING ((SELECT nullif(current_setting('app.guest_deal_id', true), '')) IS NULL);
