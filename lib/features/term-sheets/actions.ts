"use server";

import { answer, memberAction } from "@/lib/platform/actions/member-action";
import type { ActionResult } from "@/lib/platform/actions/result";
import { memberContext } from "@/lib/platform/auth/session";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { acceptRisk } from "./commands/accept-risk";
import { nameRevision } from "./commands/name-revision";
import { restoreRevision } from "./commands/restore-revision";
import { withdrawRisk } from "./commands/withdraw-risk";
import type { RevisionDiffDto, RevisionDto } from "./dto";
import { diffRevisions, listRevisions } from "./queries/revisions";
import { diffRevisionsSchema } from "./schema";

export const nameRevisionAction = memberAction(nameRevision, { refresh: false });
export const restoreRevisionAction = memberAction(restoreRevision, { refresh: false });
export const acceptRiskAction = memberAction(acceptRisk);
export const withdrawRiskAction = memberAction(withdrawRisk);

/** The named revisions of a deal's terms, for the drawer. */
export async function listRevisionsAction(input: { dealId: string }): Promise<ActionResult<RevisionDto[]>> {
  return answer(async () => {
    const { dealId } = diffRevisionsSchema.pick({ dealId: true }).parse(input);
    return inWorkspace(await memberContext(), (work) => listRevisions(work, dealId));
  });
}

/** What changed between two revisions. */
export async function diffRevisionsAction(input: {
  dealId: string;
  from: string;
  to: string;
}): Promise<ActionResult<RevisionDiffDto>> {
  return answer(async () => {
    const pair = diffRevisionsSchema.parse(input);
    return inWorkspace(await memberContext(), (work) => diffRevisions(work, pair));
  });
}
