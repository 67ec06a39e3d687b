import canonicalize from "canonicalize";

/**
 * An audit event as stored; every field is text exactly as in the database, so that the hash is over stored text
 * and never over a re-rendered form (security.md C.5). Empty text stands for "none".
 */
export type AuditEvent = {
  workspaceId: string;
  /** From 1, without gaps, per workspace. */
  seq: number;
  /** Hash of the event before; 64 zeros for the first. */
  previousHash: string;
  /** Database time in UTC, "2026-11-20T16:08:02.123456Z". */
  at: string;
  actorKind: string;
  actorId: string;
  actorName: string;
  /** The door: "screen", "api", "guest", "job" and so on (lib/platform/command/context). */
  via: string;
  ip: string;
  userAgent: string;
  action: string;
  objectKind: string;
  objectId: string;
  /** The deal it belongs to. */
  dealId: string;
  /** Canonical JSON of before and after; see `canonicalDetail`. */
  detail: string;
  /** SHA-256 of the content acted upon, such as a sealed document. */
  contentHash: string;
  requestId: string;
};
export type ChainedAuditEvent = AuditEvent & { hash: string };

/** The first event's previous hash. */
export const genesisHash = "0".repeat(64);

/** Marks the form, so that a later one can stand beside it. */
export const canonicalForm = "parley.audit.v1";

/** JSON in canonical form (RFC 8785): sorted keys, one way to write a number. `undefined` becomes `{}`. */
export const canonicalDetail = (detail: unknown): string => canonicalize(detail ?? {}) ?? "{}";

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/**
 * One field: length in UTF-8 bytes, colon, text, comma. No text can pretend to be another field, and SQL writes the
 * same with `octet_length(x) || ':' || x || ','`.
 */
const field = (text: string): string => `${byteLength(text)}:${text},`;

/** The text whose SHA-256 (of its UTF-8 bytes, lower-case hex) is the event's hash. Field order is part of the form. */
export const canonicalText = (event: AuditEvent): string =>
  [
    canonicalForm,
    event.workspaceId,
    String(event.seq),
    event.previousHash,
    event.at,
    event.actorKind,
    event.actorId,
    event.actorName,
    event.via,
    event.ip,
    event.userAgent,
    event.action,
    event.objectKind,
    event.objectId,
    event.dealId,
    event.detail,
    event.contentHash,
    event.requestId,
  ]
    .map(field)
    .join("");

/** Where to begin and, from a checkpoint kept elsewhere, where the chain must at least reach. */
export type ChainBounds = {
  /** The last event known to be good before the first given; default: the start of the chain. */
  after?: { seq: number; hash: string };
  /** An event that must be in the chain with this hash: shows a cut tail and a rewritten chain. */
  mustHold?: { seq: number; hash: string };
};

export type ChainVerdict =
  | { ok: true; count: number; head: { seq: number; hash: string } }
  | {
      ok: false;
      badSeq: number;
      fault: "gap" | "link" | "content" | "workspace" | "checkpoint";
      message: string;
    };

/**
 * Checks a stretch of the chain, given in order of seq, and names the first bad row. `sha256` takes text and returns
 * lower-case hex of the hash over its UTF-8 bytes.
 */
export function verifyChain(
  events: readonly ChainedAuditEvent[],
  sha256: (text: string) => string,
  bounds: ChainBounds = {},
): ChainVerdict {
  let head = bounds.after ?? { seq: 0, hash: genesisHash };
  const workspaceId = events[0]?.workspaceId;
  const bad = (badSeq: number, fault: Extract<ChainVerdict, { ok: false }>["fault"], message: string) =>
    ({ ok: false, badSeq, fault, message }) as const;
  const { mustHold } = bounds;
  for (const event of events) {
    const wanted = head.seq + 1;
    if (event.seq !== wanted)
      return bad(wanted, "gap", `Event ${wanted} is missing: after ${head.seq} comes ${event.seq}.`);
    if (event.workspaceId !== workspaceId)
      return bad(event.seq, "workspace", `Event ${event.seq} belongs to another workspace.`);
    if (event.previousHash !== head.hash)
      return bad(event.seq, "link", `Event ${event.seq} does not follow from event ${head.seq}.`);
    if (sha256(canonicalText(event)) !== event.hash)
      return bad(
        event.seq,
        "content",
        `Event ${event.seq} is not what was recorded: its hash does not match.`,
      );
    if (mustHold?.seq === event.seq && mustHold.hash !== event.hash)
      return bad(
        event.seq,
        "checkpoint",
        `Event ${event.seq} differs from the checkpoint: the chain was rewritten.`,
      );
    head = { seq: event.seq, hash: event.hash };
  }
  if (mustHold !== undefined && mustHold.seq > head.seq)
    return bad(
      head.seq + 1,
      "checkpoint",
      `The chain ends at ${head.seq}, but the checkpoint knows event ${mustHold.seq}.`,
    );
  return { ok: true, count: events.length, head };
}
