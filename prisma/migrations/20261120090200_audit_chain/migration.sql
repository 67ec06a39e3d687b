-- The audit chain: hash = SHA-256 of (previous hash, newline, canonical text of the event).
-- One advisory lock per workspace keeps the sequence without forks; the app role may execute this function and
-- read the table, and has no other right on it.

CREATE FUNCTION append_audit_event(
  p_at timestamptz, p_actor_kind text, p_actor_id text, p_actor_name text, p_via text, p_action text,
  p_object_kind text, p_object_id text, p_deal_id uuid, p_request_id text, p_detail text
) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  v_workspace uuid := nullif(current_setting('app.workspace_id', true), '')::uuid;
  v_prev text;
  v_seq bigint;
  v_at timestamptz := date_trunc('milliseconds', p_at);
  v_hash text;
BEGIN
  IF v_workspace IS NULL THEN
    RAISE EXCEPTION 'append_audit_event needs app.workspace_id';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('audit ' || v_workspace::text, 0));
  SELECT seq, hash INTO v_seq, v_prev FROM audit_head WHERE workspace_id = v_workspace;
  v_seq := coalesce(v_seq, 0) + 1;
  v_prev := coalesce(v_prev, '');
  v_hash := encode(sha256(convert_to(
    v_prev || E'\n' || audit_event_text(v_workspace, v_seq, v_at, p_actor_kind, p_actor_id, p_actor_name, p_via,
      p_action, p_object_kind, p_object_id, p_deal_id, p_request_id, p_detail), 'UTF8')), 'hex');
  INSERT INTO audit_event (workspace_id, seq, at, actor_kind, actor_id, actor_name, via, action, object_kind, object_id,
      deal_id, request_id, detail, prev_hash, hash)
    VALUES (v_workspace, v_seq, v_at, p_actor_kind, p_actor_id, p_actor_name, p_via, p_action, p_object_kind,
      p_object_id, p_deal_id, p_request_id, p_detail, v_prev, v_hash);
  INSERT INTO audit_head (workspace_id, seq, hash) VALUES (v_workspace, v_seq, v_hash)
    ON CONFLICT (workspace_id) DO UPDATE SET seq = excluded.seq, hash = excluded.hash;
  RETURN v_seq;
END $$;

-- The text that is hashed: each field on a line of its own, newlines and backslashes escaped, so that no two events
-- share a text. Written out here once; the verifier in SQL uses the same function, the one in the core its twin.
CREATE FUNCTION audit_event_text(
  p_workspace uuid, p_seq bigint, p_at timestamptz, p_actor_kind text, p_actor_id text, p_actor_name text, p_via text,
  p_action text, p_object_kind text, p_object_id text, p_deal_id uuid, p_request_id text, p_detail text
) RETURNS text
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT string_agg(replace(replace(field, E'\\', E'\\\\'), E'\n', E'\\n'), E'\n' ORDER BY position)
  FROM unnest(ARRAY[
    p_workspace::text, p_seq::text, to_char(p_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    p_actor_kind, p_actor_id, p_actor_name, p_via, p_action, p_object_kind, p_object_id,
    coalesce(p_deal_id::text, ''), p_request_id, p_detail
  ]) WITH ORDINALITY AS parts(field, position)
$$;

-- First row whose hash does not follow from its content and its predecessor; no row means the chain is whole.
-- Also compares the head, so that a cut tail is noticed.
CREATE FUNCTION first_broken_audit_event()
RETURNS TABLE (broken_seq bigint, reason text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH chain AS (
    SELECT e.*, coalesce(lag(hash) OVER (ORDER BY seq), '') AS expected_prev, coalesce(lag(seq) OVER (ORDER BY seq), 0) + 1 AS expected_seq
    FROM audit_event e
    WHERE workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid
  ), verdict AS (
    SELECT seq AS broken_seq, CASE
      WHEN seq <> expected_seq THEN 'an event before this one is missing'
      WHEN prev_hash <> expected_prev THEN 'it does not follow the event before it'
      WHEN hash <> encode(sha256(convert_to(prev_hash || E'\n' || audit_event_text(workspace_id, seq, at, actor_kind,
        actor_id, actor_name, via, action, object_kind, object_id, deal_id, request_id, detail), 'UTF8')), 'hex')
        THEN 'its content was changed'
    END AS reason
    FROM chain
  )
  SELECT broken_seq, reason FROM (
    SELECT broken_seq, reason FROM verdict WHERE reason IS NOT NULL
    UNION ALL
    SELECT h.seq, 'events at the end of the chain are missing'
    FROM audit_head h
    WHERE h.workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid
      AND h.hash IS DISTINCT FROM (SELECT c.hash FROM chain c ORDER BY c.seq DESC LIMIT 1)
  ) AS broken
  ORDER BY broken_seq LIMIT 1
$$;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_event_no_truncate BEFORE TRUNCATE ON audit_event EXECUTE FUNCTION refuse_change();
