-- The clause library: places, variants in versions, what a deal chose and what a draft was compiled with.
CREATE TABLE "clause_slot" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "is_own" BOOLEAN NOT NULL,
    "section" TEXT NOT NULL,
    "heading" TEXT NOT NULL,
    "ladder" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "clause_slot_pkey" PRIMARY KEY ("workspace_id","id")
);
CREATE TABLE "clause_variant" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "slot_id" UUID NOT NULL,
    "latest_version" INTEGER NOT NULL,
    "retired_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "clause_variant_pkey" PRIMARY KEY ("workspace_id","id")
);
CREATE TABLE "clause_variant_version" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "models" TEXT[],
    "accept_roles" TEXT[],
    "leaves_out" TEXT[],
    "guidance" TEXT NOT NULL,
    "saved_by_id" UUID,
    "saved_by_name" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "clause_variant_version_pkey" PRIMARY KEY ("workspace_id","id")
);
CREATE TABLE "deal_clause" (
    "workspace_id" UUID NOT NULL,
    "deal_id" UUID NOT NULL,
    "slot_id" UUID NOT NULL,
    "variant_version_id" UUID,
    "accepted_by_id" UUID,
    "accepted_by_name" TEXT NOT NULL,
    "accepted_role" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "chosen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "deal_clause_pkey" PRIMARY KEY ("workspace_id","deal_id","slot_id")
);
CREATE TABLE "draft_clause" (
    "workspace_id" UUID NOT NULL,
    "draft_id" UUID NOT NULL,
    "slot_id" UUID NOT NULL,
    "variant_version_id" UUID,
    "rung" TEXT NOT NULL,
    "accepted_by_name" TEXT NOT NULL,
    "accepted_role" TEXT NOT NULL,

    CONSTRAINT "draft_clause_pkey" PRIMARY KEY ("workspace_id","draft_id","slot_id")
);

CREATE UNIQUE INDEX "clause_slot_workspace_id_key_key" ON "clause_slot"("workspace_id", "key");
CREATE INDEX "clause_variant_workspace_id_slot_id_idx" ON "clause_variant"("workspace_id", "slot_id");
CREATE UNIQUE INDEX "clause_variant_version_workspace_id_variant_id_version_key" ON "clause_variant_version"("workspace_id", "variant_id", "version");

ALTER TABLE "clause_slot" ADD CONSTRAINT "clause_slot_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "clause_variant" ADD CONSTRAINT "clause_variant_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "clause_variant" ADD CONSTRAINT "clause_variant_workspace_id_slot_id_fkey" FOREIGN KEY ("workspace_id", "slot_id") REFERENCES "clause_slot"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "clause_variant_version" ADD CONSTRAINT "clause_variant_version_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "clause_variant_version" ADD CONSTRAINT "clause_variant_version_workspace_id_variant_id_fkey" FOREIGN KEY ("workspace_id", "variant_id") REFERENCES "clause_variant"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "deal_clause" ADD CONSTRAINT "deal_clause_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "deal_clause" ADD CONSTRAINT "deal_clause_workspace_id_deal_id_fkey" FOREIGN KEY ("workspace_id", "deal_id") REFERENCES "deal"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "deal_clause" ADD CONSTRAINT "deal_clause_workspace_id_slot_id_fkey" FOREIGN KEY ("workspace_id", "slot_id") REFERENCES "clause_slot"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "deal_clause" ADD CONSTRAINT "deal_clause_workspace_id_variant_version_id_fkey" FOREIGN KEY ("workspace_id", "variant_version_id") REFERENCES "clause_variant_version"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "draft_clause" ADD CONSTRAINT "draft_clause_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "draft_clause" ADD CONSTRAINT "draft_clause_workspace_id_draft_id_fkey" FOREIGN KEY ("workspace_id", "draft_id") REFERENCES "draft"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "draft_clause" ADD CONSTRAINT "draft_clause_workspace_id_slot_id_fkey" FOREIGN KEY ("workspace_id", "slot_id") REFERENCES "clause_slot"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "draft_clause" ADD CONSTRAINT "draft_clause_workspace_id_variant_version_id_fkey" FOREIGN KEY ("workspace_id", "variant_version_id") REFERENCES "clause_variant_version"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The two walls (see 20261120090100_walls): one workspace, and nothing for guests: the ladder is our own business.
DO $$
DECLARE name TEXT;
BEGIN
  FOREACH name IN ARRAY ARRAY['clause_slot', 'clause_variant', 'clause_variant_version', 'deal_clause', 'draft_clause'] LOOP
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
