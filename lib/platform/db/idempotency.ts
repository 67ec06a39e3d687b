import type { Work } from "@/lib/platform/command/context";
import { AppError, conflict } from "@/lib/platform/errors/app-error";

/** A repeatable request: the caller's key and a hash of everything the request says. */
export interface Once {
  actorId: string;
  key: string;
  requestHash: string;
}

export interface OnceAnswer {
  status: number;
  /** The JSON text that was answered, kept to the letter; empty for an answer without a body. */
  text: string;
}

/** How long an answer is kept for replay. */
const keepHours = 24;
const keyPattern = /^[\x21-\x7e]{1,200}$/;

/** The Idempotency-Key of a request; null without one. */
export function idempotencyKeyOf(headers: Headers): string | null {
  const key = headers.get("idempotency-key");
  if (key === null) return null;
  if (keyPattern.test(key)) return key;
  throw new AppError(
    "invalid",
    "The Idempotency-Key must have 1 to 200 visible ASCII characters. Nothing was changed.",
  );
}

const oldestKept = ({ clock }: Work): Date => new Date(clock.now().getTime() - keepHours * 3_600_000);
const recordId = ({ scope }: Work, once: Once) => ({
  workspaceId: scope.workspaceId,
  actorId: once.actorId,
  key: once.key,
});

/** The answer kept for this key; null when there is none (any more). Throws `conflict` when it was for another request. */
export async function findAnswer(work: Work, once: Once): Promise<OnceAnswer | null> {
  const known = await work.tx.idempotencyRecord.findUnique({
    where: { workspaceId_actorId_key: recordId(work, once) },
    select: { requestHash: true, status: true, response: true, createdAt: true },
  });
  if (!known || known.createdAt < oldestKept(work)) return null;
  if (known.requestHash !== once.requestHash)
    throw conflict(
      "This Idempotency-Key was used for another request already. Nothing was changed; use a new key.",
    );
  return { status: known.status, text: String(known.response) };
}

/**
 * Runs `effect` at most once for a key, and keeps its answer in the same transaction: either both are there or
 * neither. A parallel repeat waits for the first and gets its answer; a refusal keeps nothing and may be tried again.
 */
export async function runOnce(
  work: Work,
  once: Once,
  effect: () => Promise<OnceAnswer>,
): Promise<OnceAnswer & { isReplay: boolean }> {
  const { tx, scope, clock } = work;
  const { workspaceId } = scope;
  const lock = `idempotency ${workspaceId} ${once.actorId} ${once.key}`;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${lock}, 0))`;
  const known = await findAnswer(work, once);
  if (known) return { ...known, isReplay: true };
  await tx.idempotencyRecord.deleteMany({ where: { workspaceId, createdAt: { lt: oldestKept(work) } } });
  const answer = await effect();
  await tx.idempotencyRecord.create({
    data: {
      ...recordId(work, once),
      requestHash: once.requestHash,
      status: answer.status,
      response: answer.text,
      createdAt: clock.now(),
    },
    select: { key: true },
  });
  return { ...answer, isReplay: false };
}
