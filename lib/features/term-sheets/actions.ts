"use server";

import { answer, memberAction } from "@/lib/platform/actions/member-action";
import type { ActionResult } from "@/lib/platform/actions/result";
import { memberContext } from "@/lib/platform/auth/session";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { acceptRisk } from "./commands/accept-risk";
import { editTermSheet } from "./commands/edit-term-sheet";
import { nameRevision } from "./commands/name-revision";
import { restoreRevision } from "./commands/restore-revision";
import { withdrawRisk } from "./commands/withdraw-risk";
import type { CopySourceDto, RevisionDiffDto, RevisionDto, SectionCopyDto, TermHistoryEntryDto } from "./dto";
import { listCopySources, previewSectionCopy } from "./queries/copy-sources";
import { diffRevisions, listRevisions } from "./queries/revisions";
import { termHistory } from "./queries/term-history";
import { copySourcesSchema, diffRevisionsSchema, sectionCopyQuerySchema, termHistorySchema } from "./schema";

export const editTermsAction = memberAction(editTermSheet);
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

/** Who changed one term and how, newest first. */
export async function termHistoryAction(input: {
  dealId: string;
  path: string;
}): Promise<ActionResult<TermHistoryEntryDto[]>> {
  return answer(async () => {
    const wanted = termHistorySchema.parse(input);
    return inWorkspace(await memberContext(), (work) => termHistory(work, wanted));
  });
}

/** The deals a section can be taken over from. */
export async function listCopySourcesAction(input: {
  dealId: string;
  section: string;
  search: string;
}): Promise<ActionResult<CopySourceDto[]>> {
  return answer(async () => {
    const wanted = copySourcesSchema.parse(input);
    return inWorkspace(await memberContext(), (work) => listCopySources(work, wanted));
  });
}

/** What taking a section over from another deal would change. */
export async function previewSectionCopyAction(input: {
  dealId: string;
  fromDealId: string;
  section: string;
}): Promise<ActionResult<SectionCopyDto>> {
  return answer(async () => {
    const wanted = sectionCopyQuerySchema.parse(input);
    return inWorkspace(await memberContext(), (work) => previewSectionCopy(work, wanted));
  });
}
