import { createHash } from "node:crypto";
import type { z } from "zod";
import { checkVariant } from "@/lib/domain/document/library/check-variant";
import { actingMember } from "@/lib/platform/command/acting-member";
import type { Work } from "@/lib/platform/command/context";
import { invalid } from "@/lib/platform/errors/app-error";
import { readVariantBasis } from "../queries/variant-basis";
import type { saveVariantSchema } from "../schema";

export type VariantFields = Omit<z.output<typeof saveVariantSchema>, "variantId" | "basedOnVersion">;

/** Refuses a text that could not be used, each problem with its line; nothing has been saved yet. */
export async function refuseUnusable(
  work: Work,
  slot: { key: string; isOwn: boolean },
  fields: VariantFields,
): Promise<void> {
  const basis = await readVariantBasis(work, slot);
  if (basis === null)
    throw invalid(
      "The house no longer has this clause, so there is nothing a text would replace. Nothing was saved.",
    );
  const checked = checkVariant(fields, basis);
  if (checked.ok) return;
  const count = checked.problems.length;
  throw invalid(
    `The text of the clause has ${count === 1 ? "a problem" : `${count} problems`}. Nothing was saved; what you wrote is still here.`,
    checked.problems.map(({ line, message }) => ({ path: "template", message: `Line ${line}: ${message}` })),
  );
}

/** Writes one version of a variant; answers the digest of its text. */
export async function writeVariantVersion(
  work: Work,
  variantId: string,
  version: number,
  fields: VariantFields,
): Promise<string> {
  const { tx, scope, clock } = work;
  await tx.clauseVariantVersion.create({
    data: {
      workspaceId: scope.workspaceId,
      variantId,
      version,
      name: fields.name,
      template: fields.template,
      models: fields.models,
      acceptRoles: fields.acceptRoles,
      leavesOut: fields.leavesOut,
      guidance: fields.guidance,
      savedById: actingMember(work),
      savedByName: work.actorName,
      savedAt: clock.now(),
    },
    select: { id: true },
  });
  return createHash("sha256").update(fields.template).digest("hex");
}
