-- The audit chain: each event's hash is the SHA-256 of its canonical text, which holds the hash of the event before.
-- The form of that text is lib/domain/audit/canonical-event.ts; a test compares the two.
-- One advisory lock per workspace keeps the sequence without forks; the app role may execute append_audit_event and
-- read the table, and has no other right on it.

CREATE FUNCTION audit_field(p_text text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$ SELECT octet_length(p_text) || ':' || p_text || ',' $$;

CREATE FUNCTION audit_event_hash(e audit_event) RETURNS text
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT encode(sha256(convert_to(
    audit_field('parley.audit.v1') || audit_field(e.workspace_id::text) || audit_field(e.seq::text)
    || audit_field(e.prev_hash) || audit_field(to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
    || audit_field(e.actor_kind) || audit_field(e.actor_id) || audit_field(e.actor_name) || audit_field(e.via)
    || audit_field(e.ip) || audit_field(e.user_agent) || audit_field(e.action) || audit_field(e.object_kind)
    || audit_field(e.object_id) || audit_field(coalesce(e.deal_id::text, '')) || audit_field(e.detail)
    || audit_field(e.content_hash) || audit_field(e.request_id), 'UTF8')), 'hex')
$$;

-- Takes the event as JSON (keys are the columns), completes it with sequence, previous hash and hash, and stores it.
CREATE FUNCTION append_audit_event(p_event jsonb) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  v_workspace uuid := nullif(current_setting('app.workspace_id', true), '')::uuid;
  v_event audit_event;
  v_seq bigint;
  v_prev text;
BEGIN
  IF v_workspace IS NULL THEN
    RAISE EXCEPTION 'append_audit_event needs app.workspace_id';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('audit ' || v_workspace::text, 0));
  SELECT seq, hash INTO v_seq, v_prev FROM audit_head WHERE workspace_id = v_workspace;
  v_event := jsonb_populate_record(NULL::audit_event, p_event);
  v_event.workspace_id := v_workspace;
  v_event.seq := coalesce(v_seq, 0) + 1;
  v_event.prev_hash := coalesce(v_prev, repeat('0', 64));
  v_event.hash := audit_event_hash(v_event);
  INSERT INTO audit_event SELECT v_event.*;
  INSERT INTO audit_head (workspace_id, seq, hash) VALUES (v_workspace, v_event.seq, v_event.hash)
    ON CONFLICT (workspace_id) DO UPDATE SET seq = excluded.seq, hash = excluded.hash;
  RETURN v_event.seq;
END $$;

-- First event of the workspace that does not hold, in chain order, and a last row when the tail was cut.
-- No row means the chain is whole.
CREATE FUNCTION first_broken_audit_event()
RETURNS TABLE (broken_seq bigint, reason text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH chain AS (
    SELECT e.seq, e.prev_hash, e.hash, audit_event_hash(e) AS true_hash,
      coalesce(lag(e.hash) OVER (ORDER BY e.seq), repeat('0', 64)) AS expected_prev,
      coalesce(lag(e.seq) OVER (ORDER BY e.seq), 0) + 1 AS expected_seq
    FROM audit_event e
    WHERE e.workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid
  )
  SELECT seq, fault FROM (
    SELECT seq, CASE
      WHEN seq <> expected_seq THEN 'an event before this one is missing'
      WHEN prev_hash <> expected_prev THEN 'it does not follow the event before it'
      WHEN hash <> true_hash THEN 'its content was changed'
    END AS fault
    FROM chain
    UNION ALL
    SELECT h.seq, CASE WHEN h.hash IS DISTINCT FROM (SELECT c.hash FROM chain c ORDER BY c.seq DESC LIMIT 1)
      THEN 'events at the end of the chain are missing' END
    FROM audit_head h
    WHERE h.workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid
  ) AS verdict
  WHERE fault IS NOT NULL
  ORDER BY seq LIMIT 1
$$;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_event_no_truncate BEFORE TRUNCATE ON audit_event EXECUTE FUNCTION refuse_change();
