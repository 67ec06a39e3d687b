-- The second wall between workspaces, and between guests and everything that was not shared with them.
--
-- Every connection says who it is with set_config(…, is_local => true) inside its transaction (lib/platform/db):
--   app.workspace_id     the workspace it works in; unset means no rows
--   app.account_id       the signed-in person, before a workspace is chosen
--   app.presented_hash   SHA-256 of a secret somebody showed (API key, invitation, guest link): the row that holds
--                        this hash may be read, and no other
--   app.presented_email  address typed at the sign-in form
--   app.session_id       id out of a signed session cookie
--   app.guest_deal_id    set for guests: narrows every table to what that deal shows them
--
-- Settings are read in a scalar sub-query so that the planner evaluates them once per statement; a plain function
-- call in a policy is evaluated per row and was measured 500 times slower.

-- 1. Workspace tables: one permissive policy on the workspace.
DO $$
DECLARE
  name text;
BEGIN
  FOR name IN
    SELECT c.table_name FROM information_schema.columns c
    JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name AND t.table_type = 'BASE TABLE'
    WHERE c.table_schema = 'public' AND c.column_name = 'workspace_id'
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY workspace_wall ON %I
         USING (workspace_id = (SELECT nullif(current_setting(''app.workspace_id'', true), '''')::uuid))
         WITH CHECK (workspace_id = (SELECT nullif(current_setting(''app.workspace_id'', true), '''')::uuid))', name);
  END LOOP;
END $$;

-- 2. Identity tables that are looked up before a workspace is known.
ALTER TABLE workspace ENABLE ROW LEVEL SECURITY;
ALTER TABLE workspace FORCE ROW LEVEL SECURITY;
CREATE POLICY workspace_itself ON workspace
  USING (id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid))
  WITH CHECK (id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));
CREATE POLICY workspace_of_account ON workspace FOR SELECT
  USING (id IN (
    SELECT m.workspace_id FROM member m
    WHERE m.account_id = (SELECT nullif(current_setting('app.account_id', true), '')::uuid)));

CREATE POLICY member_of_account ON member FOR SELECT
  USING (account_id = (SELECT nullif(current_setting('app.account_id', true), '')::uuid));

ALTER TABLE account ENABLE ROW LEVEL SECURITY;
ALTER TABLE account FORCE ROW LEVEL SECURITY;
CREATE POLICY account_itself ON account
  USING (
    id = (SELECT nullif(current_setting('app.account_id', true), '')::uuid)
    OR email = (SELECT nullif(current_setting('app.presented_email', true), '')))
  WITH CHECK (
    id = (SELECT nullif(current_setting('app.account_id', true), '')::uuid)
    OR email = (SELECT nullif(current_setting('app.presented_email', true), '')));

ALTER TABLE oidc_identity ENABLE ROW LEVEL SECURITY;
ALTER TABLE oidc_identity FORCE ROW LEVEL SECURITY;
CREATE POLICY oidc_identity_presented ON oidc_identity
  USING (
    account_id = (SELECT nullif(current_setting('app.account_id', true), '')::uuid)
    OR issuer || ' ' || subject = (SELECT nullif(current_setting('app.presented_identity', true), '')))
  WITH CHECK (account_id = (SELECT nullif(current_setting('app.account_id', true), '')::uuid));

CREATE POLICY session_presented ON session
  USING (
    id = (SELECT nullif(current_setting('app.session_id', true), '')::uuid)
    OR account_id = (SELECT nullif(current_setting('app.account_id', true), '')::uuid))
  WITH CHECK (
    id = (SELECT nullif(current_setting('app.session_id', true), '')::uuid)
    OR account_id = (SELECT nullif(current_setting('app.account_id', true), '')::uuid));

CREATE POLICY invitation_presented ON invitation FOR SELECT
  USING (token_hash = (SELECT nullif(current_setting('app.presented_hash', true), '')));
CREATE POLICY api_key_presented ON api_key FOR SELECT
  USING (token_hash = (SELECT nullif(current_setting('app.presented_hash', true), '')));
CREATE POLICY guest_link_presented ON guest_link FOR SELECT
  USING (token_hash = (SELECT nullif(current_setting('app.presented_hash', true), '')));
CREATE POLICY guest_session_presented ON guest_session FOR SELECT
  USING (token_hash = (SELECT nullif(current_setting('app.presented_hash', true), '')));

-- 3. Guests: restrictive policies narrow what the wall above lets through. No guest setting: no narrowing.
CREATE POLICY guest_narrowing ON deal AS RESTRICTIVE
  USING ((SELECT nullif(current_setting('app.guest_deal_id', true), '')) IS NULL
    OR id = (SELECT nullif(current_setting('app.guest_deal_id', true), '')::uuid));
CREATE POLICY guest_narrowing ON draft AS RESTRICTIVE
  USING ((SELECT nullif(current_setting('app.guest_deal_id', true), '')) IS NULL
    OR (deal_id = (SELECT nullif(current_setting('app.guest_deal_id', true), '')::uuid) AND shared_at IS NOT NULL));
CREATE POLICY guest_narrowing ON comment_thread AS RESTRICTIVE
  USING ((SELECT nullif(current_setting('app.guest_deal_id', true), '')) IS NULL
    OR (deal_id = (SELECT nullif(current_setting('app.guest_deal_id', true), '')::uuid) AND visibility = 'shared'));
CREATE POLICY guest_narrowing ON comment AS RESTRICTIVE
  USING ((SELECT nullif(current_setting('app.guest_deal_id', true), '')) IS NULL
    OR (deal_id = (SELECT nullif(current_setting('app.guest_deal_id', true), '')::uuid) AND visibility = 'shared'));
CREATE POLICY guest_narrowing ON stored_file AS RESTRICTIVE
  USING ((SELECT nullif(current_setting('app.guest_deal_id', true), '')) IS NULL
    OR (deal_id = (SELECT nullif(current_setting('app.guest_deal_id', true), '')::uuid) AND is_shared));
CREATE POLICY guest_narrowing ON approval_request AS RESTRICTIVE
  USING ((SELECT nullif(current_setting('app.guest_deal_id', true), '')) IS NULL
    OR (deal_id = (SELECT nullif(current_setting('app.guest_deal_id', true), '')::uuid) AND kind = 'counterparty_legal_review'));
CREATE POLICY guest_narrowing ON approval_decision AS RESTRICTIVE
  USING ((SELECT nullif(current_setting('app.guest_deal_id', true), '')) IS NULL
    OR (deal_id = (SELECT nullif(current_setting('app.guest_deal_id', true), '')::uuid)
      AND request_id IN (SELECT r.id FROM approval_request r WHERE r.kind = 'counterparty_legal_review')));
CREATE POLICY guest_narrowing ON contact AS RESTRICTIVE
  USING ((SELECT nullif(current_setting('app.guest_deal_id', true), '')) IS NULL
    OR id IN (SELECT g.contact_id FROM guest_link g WHERE g.deal_id = (SELECT nullif(current_setting('app.guest_deal_id', true), '')::uuid)));

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['envelope', 'envelope_recipient', 'guest_link', 'guest_session', 'guest_code'] LOOP
    EXECUTE format(
      'CREATE POLICY guest_narrowing ON %I AS RESTRICTIVE
         USING ((SELECT nullif(current_setting(''app.guest_deal_id'', true), '''')) IS NULL
           OR deal_id = (SELECT nullif(current_setting(''app.guest_deal_id'', true), '''')::uuid))', name);
  END LOOP;
  -- Everything else is closed to guests.
  FOREACH name IN ARRAY ARRAY[
    'member', 'session', 'invitation', 'api_key', 'saved_view', 'job', 'outgoing_mail', 'notification',
    'idempotency_record', 'partner', 'import_batch', 'import_row', 'rubric', 'rubric_version', 'screening',
    'assessment', 'deal_contact', 'stage_entry', 'turn_entry', 'term_sheet', 'term_edit', 'term_sheet_revision',
    'risk_acceptance'
  ] LOOP
    EXECUTE format(
      'CREATE POLICY guest_narrowing ON %I AS RESTRICTIVE
         USING ((SELECT nullif(current_setting(''app.guest_deal_id'', true), '''')) IS NULL)', name);
  END LOOP;
END $$;

-- Reading the audit trail is internal; writing goes through append_audit_event alone (next migration).
CREATE POLICY guest_narrowing ON audit_event AS RESTRICTIVE FOR SELECT
  USING ((SELECT nullif(current_setting('app.guest_deal_id', true), '')) IS NULL);

-- 4. What must hold whatever the program does.
ALTER TABLE partner
  ADD CONSTRAINT partner_score_in_scale CHECK (score IS NULL OR score BETWEEN 0 AND 100),
  ADD CONSTRAINT partner_name_present CHECK (length(btrim(name)) > 0),
  ADD CONSTRAINT partner_revenue_not_negative CHECK (expected_annual_revenue IS NULL OR expected_annual_revenue >= 0);
ALTER TABLE assessment
  ADD CONSTRAINT assessment_score_in_scale CHECK (score IS NULL OR score BETWEEN 0 AND 100),
  ADD CONSTRAINT assessment_range_in_order CHECK (score_low BETWEEN 0 AND 100 AND score_high BETWEEN score_low AND 100),
  ADD CONSTRAINT assessment_override_has_reason CHECK (override_tier IS NULL OR length(btrim(coalesce(override_reason, ''))) > 0);
ALTER TABLE deal
  ADD CONSTRAINT deal_value_not_negative CHECK (expected_annual_value >= 0),
  ADD CONSTRAINT deal_left_with_reason CHECK (
    stage NOT IN ('parked', 'lost', 'walked_away') OR length(btrim(coalesce(left_reason, ''))) > 0);
CREATE UNIQUE INDEX approval_request_one_open ON approval_request (workspace_id, deal_id, kind) WHERE state = 'open';
CREATE UNIQUE INDEX envelope_one_running ON envelope (workspace_id, deal_id, document_kind) WHERE state IN ('sent', 'partially_signed');

INSERT INTO installation (id) VALUES (1) ON CONFLICT DO NOTHING;
