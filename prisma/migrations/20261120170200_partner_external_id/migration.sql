-- Duplicates are looked up by number elsewhere, too.
CREATE INDEX "partner_workspace_id_external_id_idx" ON "partner"("workspace_id", "external_id");
