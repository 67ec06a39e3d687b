import "server-only";
import { cache } from "react";
import { requireMember } from "@/lib/platform/auth/require-member";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import type { AccountDto, DeskDto } from "./dto";
import { readAccount } from "./queries/account";
import { countRooms } from "./queries/desk";

/** The frame round every page of the desk. */
export const loadDesk = cache(async (): Promise<DeskDto> => {
  const { member, context } = await requireMember();
  return {
    workspaceName: member.workspace.name,
    locale: member.workspace.locale,
    personName: member.name,
    personTitle: member.title,
    role: member.role,
    counts: await inWorkspace(context, countRooms),
  };
});

export async function loadAccount(): Promise<AccountDto> {
  const { context } = await requireMember();
  return inWorkspace(context, readAccount);
}
