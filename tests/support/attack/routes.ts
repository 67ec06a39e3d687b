import { readdirSync } from "node:fs";
import path from "node:path";
import type { Client } from "pg";
import type { TwinWorkspace } from "./twin-workspaces";

/** One page or handler below app/, as "/deals/[dealId]/drafts/[draftId]". */
export interface Route {
  pattern: string;
  kind: "page" | "handler";
  params: string[];
}

/** Every page and handler there is, read from the file tree, so that a new one is crawled from its first day. */
export function everyRoute(): Route[] {
  return readdirSync("app", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(page\.tsx|route\.ts)$/.test(entry.name))
    .map((entry) => {
      const dir = path.relative("app", entry.parentPath).split(path.sep);
      const pattern = `/${dir.filter((part) => part !== "" && !/^\(.*\)$/.test(part)).join("/")}`;
      const params = [...pattern.matchAll(/\[+(?:\.\.\.)?(\w+)\]+/g)].map((match) => match[1] ?? "");
      return { pattern, kind: entry.name === "page.tsx" ? ("page" as const) : ("handler" as const), params };
    })
    .toSorted((a, b) => a.pattern.localeCompare(b.pattern));
}

/** Which table the id in a path or body comes from, by its name. */
const tableOf: Record<string, string> = {
  dealId: "deal",
  partnerId: "partner",
  contactId: "contact",
  assessmentId: "assessment",
  fromAssessmentId: "assessment",
  rubricId: "rubric",
  draftId: "draft",
  threadId: "comment_thread",
  requestId: "approval_request",
  fileId: "stored_file",
  envelopeId: "envelope",
  recipientId: "envelope_recipient",
  bulkEditId: "bulk_edit",
  revisionId: "term_sheet_revision",
  acceptanceId: "risk_acceptance",
  guestLinkId: "guest_link",
  scenarioId: "scenario",
  slotId: "clause_slot",
  variantId: "clause_variant",
  ladder: "clause_variant",
  choice: "clause_variant",
  wordingRuleId: "wording_rule",
  batchId: "import_batch",
  importId: "import_batch",
  jobId: "job",
  viewId: "saved_view",
  memberId: "member",
  memberIds: "member",
  ownerId: "member",
  signerId: "member",
  invitationId: "invitation",
  apiKeyId: "api_key",
  sessionId: "session",
  letterId: "outgoing_mail",
  notificationId: "notification",
  partnerIds: "partner",
  from: "term_sheet_revision",
  to: "term_sheet_revision",
};

export const unknownId = "0199b6a0-0000-7000-8000-00000000dead";

/** Chooses ids of one workspace that belong together: everything of its first deal, where it has a deal. */
export async function idChooser(
  superuser: Client,
  twin: TwinWorkspace,
): Promise<(name: string, others: readonly string[]) => string> {
  const [deal] = twin.deals;
  const { rows } = await superuser.query<{ id: string; partnerId: string }>(
    `SELECT id, partner_id AS "partnerId" FROM assessment WHERE workspace_id = $1`,
    [twin.workspace.workspaceId],
  );
  const ofDeal: Record<string, string> = {};
  for (const table of new Set(Object.values(tableOf))) {
    const found = await superuser.query<{ id: string }>(
      `SELECT id::text FROM (SELECT to_jsonb(t) AS row, id FROM "${table}" t WHERE workspace_id = $1) rows
       WHERE row ->> 'deal_id' = $2 ORDER BY id LIMIT 1`,
      [twin.workspace.workspaceId, deal.dealId],
    );
    if (found.rows[0]) ofDeal[table] = found.rows[0].id;
  }
  return (name, others) => {
    if (name === "token") return deal.linkSecret;
    const table = tableOf[name];
    if (table === undefined)
      throw new Error(`Say in tests/support/attack/routes.ts what ${name} is the id of.`);
    if (table === "deal") return deal.dealId;
    if (table === "draft") return deal.sharedDraftId;
    if (table === "contact") return deal.contactId;
    if (table === "partner")
      return others.includes("assessmentId") ? (rows[0]?.partnerId ?? "") : deal.partnerId;
    const id = ofDeal[table] ?? twin.ids[table]?.[0];
    if (id === undefined) throw new Error(`There is no ${table} in ${twin.tag}.`);
    return id;
  };
}

/** A pattern with its ids put in; a part for which nothing is given is left out. */
export const pathOf = (pattern: string, ids: Readonly<Record<string, string>>): string =>
  pattern.replace(/\[+(?:\.\.\.)?(\w+)\]+|\{(\w+)\}/g, (_, square: string, curly: string) =>
    encodeURIComponent(ids[square ?? curly] ?? ""),
  );

/** Every way to put foreign ids into a path: each alone, and all of them. */
export function mixtures(
  params: readonly string[],
  own: Readonly<Record<string, string>>,
  foreign: (name: string) => string,
): Record<string, string>[] {
  const single = params.map((name) => ({ ...own, [name]: foreign(name) }));
  const all = Object.fromEntries(params.map((name) => [name, foreign(name)]));
  return params.length > 1 ? [...single, all] : single;
}
