-- A workspace sets the severity of rules and adds wording rules of its own; each sheet keeps what it promises, so that
-- the radar compares deals without reading their terms.
CREATE TABLE "rule_setting" (
    "workspace_id" UUID NOT NULL,
    "rule_id" TEXT NOT NULL,
    "severity" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "band_low" TEXT,
    "band_high" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "set_by_name" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rule_setting_pkey" PRIMARY KEY ("workspace_id","rule_id")
);
CREATE TABLE "wording_rule" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "phrase" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "suggestion" TEXT,
    "severity" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "removed_at" TIMESTAMPTZ(3),
    "saved_by_name" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "wording_rule_pkey" PRIMARY KEY ("workspace_id","id")
);

ALTER TABLE "rule_setting" ADD CONSTRAINT "rule_setting_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "wording_rule" ADD CONSTRAINT "wording_rule_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "term_sheet" ADD COLUMN "promises" JSONB;

-- The two walls (see 20261120090100_walls): one workspace, and nothing for guests: how we judge terms is our own business.
DO $$
DECLARE name TEXT;
BEGIN
  FOREACH name IN ARRAY ARRAY['rule_setting', 'wording_rule'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY workspace_wall ON %I
         USING (workspace_id = (SELECT nullif(current_setting(''app.workspace_id'', true), '''')::uuid))
         WITH CHECK (workspace_id = (SELECT nullif(current_setting(''app.workspace_id'', true), '''')::uuid))', name);
    EXECUTE format(
      'CREATE POLICY guest_narrowing ON %I AS RESTRICTIVE
         USING ((SELECT nullif(current_setting(''app.guest_deal_id'', true), '''')) IS NULL)', name);
  END LOOP;
END $$;
