"use server";

import { memberAction } from "@/lib/platform/actions/member-action";
import { openThread } from "./commands/open-thread";
import { reopenThread } from "./commands/reopen-thread";
import { replyToThread } from "./commands/reply-to-thread";
import { resolveThread } from "./commands/resolve-thread";

export const openThreadAction = memberAction(openThread);
export const replyToThreadAction = memberAction(replyToThread);
export const resolveThreadAction = memberAction(resolveThread);
export const reopenThreadAction = memberAction(reopenThread);
