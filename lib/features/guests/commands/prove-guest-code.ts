import type { Work } from "@/lib/platform/command/context";
import { defineCommand } from "@/lib/platform/command/define-command";
import { invalid } from "@/lib/platform/errors/app-error";
import { proveGuestCodeSchema } from "../schema";
import { type CodeVerdict, checkGuestCode, guestOf } from "./check-guest-code";

/** How long after its code a signature may follow. */
const proofMinutes = 10;

/**
 * Tries the code a guest was sent for signing, in a transaction of its own so that wrong tries stay counted. A right
 * one gives an id that the signing command hands to `requireCodeProof`.
 */
export const proveGuestCode = defineCommand({
  name: "guest.prove_code",
  input: proveGuestCodeSchema,
  run: (work, { code }): Promise<CodeVerdict> => checkGuestCode(work, "sign", code),
});

/** Throws `invalid` unless this guest proved this code a moment ago. */
export async function requireCodeProof(work: Work, guestCodeId: string): Promise<void> {
  const { guestLinkId } = guestOf(work);
  const proven = await work.tx.guestCode.findFirst({
    where: {
      workspaceId: work.scope.workspaceId,
      id: guestCodeId,
      guestLinkId,
      purpose: "sign",
      usedAt: { gt: new Date(work.clock.now().getTime() - proofMinutes * 60_000) },
    },
    select: { id: true },
  });
  if (!proven)
    throw invalid("The code was entered too long ago. Ask for a new one; nothing was signed.", [
      { path: "code", message: "Ask for a new code." },
    ]);
}
