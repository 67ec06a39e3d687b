-- Scenarios of a deal's money. Our own business: guests see none of it.
CREATE TABLE "scenario" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "deal_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "assumptions" JSONB NOT NULL,
    "uncertainties" JSONB NOT NULL,
    "discount_percent" DECIMAL(6,3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by_name" TEXT NOT NULL,

    CONSTRAINT "scenario_pkey" PRIMARY KEY ("workspace_id","id")
);
CREATE UNIQUE INDEX "scenario_workspace_id_deal_id_name_key" ON "scenario"("workspace_id", "deal_id", "name");

ALTER TABLE "scenario" ADD CONSTRAINT "scenario_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "scenario" ADD CONSTRAINT "scenario_workspace_id_deal_id_fkey" FOREIGN KEY ("workspace_id", "deal_id") REFERENCES "deal"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The two walls (see 20261120090100_walls).
ALTER TABLE "scenario" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "scenario" FORCE ROW LEVEL SECURITY;
CREATE POLICY workspace_wall ON "scenario"
  USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid))
  WITH CHECK (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));
CREATE POLICY guest_narrowing ON "scenario" AS RESTRICTIVE
  USING ((SELECT nullif(current_setting('app.guest_deal_id', true), '')) IS NULL);
