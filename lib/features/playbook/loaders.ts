import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { requireMember } from "@/lib/platform/auth/require-member";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { AppError } from "@/lib/platform/errors/app-error";
import { getPlaybook } from "./queries/playbook";

/** The playbook of the workspace for its page. */
export const loadPlaybook = cache(async () => {
  const { context } = await requireMember();
  try {
    return await inWorkspace(context, getPlaybook);
  } catch (error) {
    if (error instanceof AppError && (error.code === "not_found" || error.code === "forbidden")) notFound();
    throw error;
  }
});
