import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { requireMember } from "@/lib/platform/auth/require-member";
import type { Work } from "@/lib/platform/command/context";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { AppError } from "@/lib/platform/errors/app-error";
import { getApprovalPacket } from "./queries/approval-packet";
import { getDealApprovals } from "./queries/deal-approvals";
import { listApprovals } from "./queries/list-approvals";

async function read<Value>(query: (work: Work) => Promise<Value>): Promise<Value> {
  const { context } = await requireMember();
  try {
    return await inWorkspace(context, query);
  } catch (error) {
    if (error instanceof AppError && (error.code === "not_found" || error.code === "forbidden")) notFound();
    throw error;
  }
}

const idOr404 = (id: string): string => (z.uuid().safeParse(id).success ? id : notFound());

/** What waits for the signed-in member, what they asked, what they decided. */
export const loadApprovals = cache(() => read(listApprovals));

/** How every decision stands in one deal. */
export const loadDealApprovals = cache((dealId: string) =>
  read((work) => getDealApprovals(work, idOr404(dealId))),
);

/** One decision with everything it needs. */
export const loadApprovalPacket = cache((requestId: string) =>
  read((work) => getApprovalPacket(work, idOr404(requestId))),
);
