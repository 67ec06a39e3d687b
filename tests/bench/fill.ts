import { Client } from "pg";

/**
 * Fills workspaces of 500 deals and 60 partners each with rows, by SQL and as the superuser: only volume matters here,
 * the demo seed shows that commands can do the same. Numbers run on, so that it can be called to add more.
 */
export async function fillWorkspaces(superuserUrl: string, from: number, to: number): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  const id = (kind: string, number: string): string => `md5('${kind}' || ${number})::uuid`;
  const ws = "(w::text)";
  const stage = `(ARRAY['qualifying','loi','terms','validation','drafting','negotiation','final_approval','signature','live','live','lost','parked'])[1 + d % 12]::stage`;
  const statements = [
    `INSERT INTO account (id, email, name) SELECT ${id("account", ws)}, 'bench' || w || '@bench.example', 'Bench ' || w FROM generate_series($1::int, $2::int) w`,
    `INSERT INTO workspace (id, name) SELECT ${id("workspace", ws)}, 'Bench ' || w FROM generate_series($1::int, $2::int) w`,
    `INSERT INTO member (workspace_id, id, account_id, name, email, role)
       SELECT ${id("workspace", ws)}, ${id("member", ws)}, ${id("account", ws)}, 'Bench ' || w, 'bench' || w || '@bench.example', 'executive' FROM generate_series($1::int, $2::int) w`,
    `INSERT INTO partner (workspace_id, id, name, name_key, industry, tier, score, expected_annual_revenue)
       SELECT ${id("workspace", ws)}, md5('partner' || w || '-' || p)::uuid, 'Partner ' || p, 'partner ' || p, 'Logistics',
         (ARRAY['tier_1','tier_2','tier_3','not_now',NULL])[1 + p % 5]::tier, 40 + p % 60, p * 10000
       FROM generate_series($1::int, $2::int) w, generate_series(0, 59) p`,
    `INSERT INTO deal (workspace_id, id, number, title, partner_id, model, stage, owner_id, expected_annual_value, mutual_interest_on, turn, left_reason, left_from_stage, signed_at, stage_entered_at, turn_since, updated_at)
       SELECT ${id("workspace", ws)}, md5('deal' || w || '-' || d)::uuid, d + 1, 'Deal ' || d || ' with a partner', md5('partner' || w || '-' || (d % 60))::uuid,
         (ARRAY['referral','co_sell','reseller','implementation','oem','joint_venture','technology_alliance','api_licence','joint_development'])[1 + d % 9]::partnership_model,
         ${stage}, ${id("member", ws)}, (d % 90 + 1) * 12345, current_date - (d % 150), (ARRAY['ours','theirs'])[1 + d % 2]::side,
         CASE WHEN d % 12 >= 10 THEN 'Left for the bench' END, CASE WHEN d % 12 >= 10 THEN 'terms'::stage END,
         CASE WHEN d % 12 IN (8, 9) THEN now() - (d % 300) * interval '1 day' END,
         now() - (d % 20) * interval '1 day', now() - (d % 9) * interval '1 day', now() - d * interval '1 hour'
       FROM generate_series($1::int, $2::int) w, generate_series(0, 499) d`,
    `INSERT INTO stage_entry (workspace_id, id, deal_id, stage, event, entered_at, by_name)
       SELECT ${id("workspace", ws)}, md5('entry' || w || '-' || d || '-' || s)::uuid, md5('deal' || w || '-' || d)::uuid,
         (ARRAY['qualifying','loi','terms','validation','drafting','negotiation','final_approval','signature','live'])[1 + s]::stage, 'advance',
         now() - ((d % 150) - s * 8) * interval '1 day', 'Bench'
       FROM generate_series($1::int, $2::int) w, generate_series(0, 499) d, generate_series(0, 4) s WHERE s <= d % 12`,
    `INSERT INTO term_sheet (workspace_id, deal_id, schema_version, terms)
       SELECT ${id("workspace", ws)}, md5('deal' || w || '-' || d)::uuid, 1, '{}' FROM generate_series($1::int, $2::int) w, generate_series(0, 499) d`,
  ];
  for (const sql of statements) await client.query(sql, [from, to]);
  await client.query("UPDATE installation SET set_up_at = coalesce(set_up_at, now())");
  await client.query("ANALYZE");
  await client.end();
}

const hexId = async (text: string): Promise<string> => {
  const { createHash } = await import("node:crypto");
  return createHash("md5")
    .update(text)
    .digest("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
};

/** Ids of a filled workspace. */
export const benchIds = async (number: number) => ({
  workspaceId: await hexId(`workspace${number}`),
  accountId: await hexId(`account${number}`),
  memberId: await hexId(`member${number}`),
});
