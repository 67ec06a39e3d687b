-- The questions of the screen become versioned data of the workspace, and each screening names the version it answered.
CREATE TABLE "screen_version" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "definition" JSONB NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "screen_version_pkey" PRIMARY KEY ("workspace_id","id")
);
CREATE UNIQUE INDEX "screen_version_workspace_id_version_key" ON "screen_version"("workspace_id", "version");
ALTER TABLE "screen_version" ADD CONSTRAINT "screen_version_workspace_id_fkey"
  FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "screening" ADD COLUMN "screen_version_id" UUID NOT NULL;
ALTER TABLE "screening" ADD CONSTRAINT "screening_workspace_id_screen_version_id_fkey"
  FOREIGN KEY ("workspace_id", "screen_version_id") REFERENCES "screen_version"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Exact figures beside the sortable ones, and when a tier was overridden.
ALTER TABLE "assessment"
  ADD COLUMN "score_exact" TEXT,
  ADD COLUMN "overridden_at" TIMESTAMPTZ(3);

-- The same two walls as every table of a workspace; guests see none of it.
ALTER TABLE "screen_version" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "screen_version" FORCE ROW LEVEL SECURITY;
CREATE POLICY workspace_wall ON "screen_version"
  USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid))
  WITH CHECK (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));
CREATE POLICY guest_narrowing ON "screen_version" AS RESTRICTIVE
  USING ((SELECT nullif(current_setting('app.guest_deal_id', true), '')) IS NULL);
