import { exhaustive } from "../shared/exhaustive";
import { ok, type Result, refuse } from "../shared/result";

/** The states of an envelope (security.md C.6); the last three are final. */
export const envelopeStates = [
  "draft",
  "sent",
  "partially_signed",
  "completed",
  "declined",
  "voided",
] as const;
export type EnvelopeState = (typeof envelopeStates)[number];

/** Who is asked to sign: one of ours or one of theirs. `order` is the place in the signing order, from 1. */
export type Recipient = {
  id: string;
  side: "internal" | "external";
  name: string;
  title: string;
  order: number;
};

/** One signature, as kept for good (ESIGN/UETA: intent, consent, attribution, association). */
export type Signature = {
  recipientId: string;
  typedName: string;
  consentVersion: string;
  documentSha256: string;
  /** Instant, ISO 8601 in UTC. */
  signedAt: string;
};

export type Envelope = {
  state: EnvelopeState;
  /** Digest of the draft the approvals are about. */
  draftDigest: string;
  /** SHA-256 of the frozen PDF, 64 lower-case hex digits; null until it is sent. */
  documentSha256: string | null;
  /** The consent text every recipient agrees to. */
  consentVersion: string;
  recipients: readonly Recipient[];
  signatures: readonly Signature[];
  closing: { by: string; reason: string } | null;
};

export type EnvelopeEvent =
  | { kind: "send"; documentSha256: string; approvedDigest: string }
  | {
      kind: "sign";
      recipientId: string;
      typedName: string;
      hasConsented: boolean;
      consentVersion: string;
      /** The document the recipient saw. */
      documentSha256: string;
      at: string;
    }
  | { kind: "decline"; recipientId: string; reason: string }
  | { kind: "void"; by: string; reason: string };

export type EnvelopeRefusal = { code: "conflict" | "invalid" | "forbidden"; message: string };
const no = (code: EnvelopeRefusal["code"], message: string) => refuse<EnvelopeRefusal>({ code, message });

/** Longest typed name and reason kept, in characters. */
export const maximumNameLength = 200;
export const maximumReasonLength = 2000;

/** Recipients by their place in the order; the list itself may be in any order. */
export const inOrder = (envelope: Envelope): readonly Recipient[] =>
  envelope.recipients.toSorted((first, second) => first.order - second.order);

/** Whose signature is due next; null when nobody's is. */
export function nextRecipient(envelope: Envelope): Recipient | null {
  if (envelope.state !== "sent" && envelope.state !== "partially_signed") return null;
  const signed = new Set(envelope.signatures.map((each) => each.recipientId));
  return inOrder(envelope).find((recipient) => !signed.has(recipient.id)) ?? null;
}

/** Names of those who have not signed, in order; for the gate to `live` and for the page. */
export function waitingFor(envelope: Envelope): readonly string[] {
  const signed = new Set(envelope.signatures.map((each) => each.recipientId));
  return inOrder(envelope)
    .filter((recipient) => !signed.has(recipient.id))
    .map((recipient) => recipient.name);
}

/** A name for comparison: composed characters, single spaces, no difference of case. */
const plainName = (name: string): string =>
  name.normalize("NFKC").trim().replace(/\s+/g, " ").toLocaleLowerCase("en");

const isSha256 = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

function whyRecipientsAreWrong(recipients: readonly Recipient[]): string | null {
  for (const side of ["internal", "external"] as const)
    if (!recipients.some((recipient) => recipient.side === side))
      return `Nobody signs for ${side === "internal" ? "our side" : "the counterparty"}.`;
  if (recipients.some((recipient) => recipient.name.trim() === "")) return "A recipient has no name.";
  if (new Set(recipients.map((each) => each.id)).size !== recipients.length)
    return "The same recipient stands twice in the order.";
  if (recipients.some((each) => !Number.isInteger(each.order) || each.order < 1))
    return "Every recipient needs a place in the signing order, from 1.";
  if (new Set(recipients.map((each) => each.order)).size !== recipients.length)
    return "Two recipients have the same place in the signing order.";
  return null;
}

function send(envelope: Envelope, event: Extract<EnvelopeEvent, { kind: "send" }>) {
  if (envelope.state !== "draft") return no("conflict", "This envelope has already been sent.");
  const wrong = whyRecipientsAreWrong(envelope.recipients);
  if (wrong !== null) return no("invalid", `${wrong} Nothing was sent.`);
  if (event.approvedDigest !== envelope.draftDigest)
    return no("conflict", "The text in this envelope is not the one that was approved. Nothing was sent.");
  if (!isSha256(event.documentSha256))
    return no("invalid", "The frozen document has no valid SHA-256. Nothing was sent.");
  return ok<Envelope>({ ...envelope, state: "sent", documentSha256: event.documentSha256 });
}

/** Why nothing can be signed or declined in this state; null where it can. */
function whyNotOpen(state: EnvelopeState): string | null {
  switch (state) {
    case "sent":
    case "partially_signed":
      return null;
    case "draft":
      return "This envelope has not been sent yet.";
    case "completed":
      return "Everyone has already signed this envelope.";
    case "declined":
      return "Signing was declined; this envelope is closed.";
    case "voided":
      return "This envelope was voided; a new one may follow.";
    default:
      return exhaustive(state);
  }
}

function whyNotTheirTurn(envelope: Envelope, recipientId: string): EnvelopeRefusal | null {
  if (!envelope.recipients.some((each) => each.id === recipientId))
    return { code: "forbidden", message: "You are not among the signatories of this envelope." };
  if (envelope.signatures.some((each) => each.recipientId === recipientId))
    return { code: "conflict", message: "You have already signed. Your signature is kept." };
  const next = nextRecipient(envelope);
  if (next !== null && next.id !== recipientId)
    return { code: "conflict", message: `It is ${next.name}'s turn to sign. You will be asked afterwards.` };
  return null;
}

function sign(envelope: Envelope, event: Extract<EnvelopeEvent, { kind: "sign" }>) {
  const closed = whyNotOpen(envelope.state);
  if (closed !== null) return no("conflict", `${closed} Nothing was signed.`);
  const turn = whyNotTheirTurn(envelope, event.recipientId);
  if (turn !== null) return refuse(turn);
  if (event.documentSha256 !== envelope.documentSha256)
    return no(
      "conflict",
      "The document you saw is not the one in this envelope. Nothing was signed; load it again.",
    );
  if (!event.hasConsented || event.consentVersion !== envelope.consentVersion)
    return no("invalid", "Agree to signing electronically, in the text shown now. Nothing was signed.");
  const recipient = envelope.recipients.find((each) => each.id === event.recipientId);
  const typed = event.typedName.trim();
  if (typed === "" || recipient === undefined)
    return no("invalid", "Type your name as your signature. Nothing was signed.");
  if (typed.length > maximumNameLength || plainName(typed) !== plainName(recipient.name))
    return no(
      "invalid",
      `Type your name as it stands in the document, ${recipient.name}. Nothing was signed.`,
    );
  const signatures = [
    ...envelope.signatures,
    {
      recipientId: event.recipientId,
      typedName: typed,
      consentVersion: event.consentVersion,
      documentSha256: event.documentSha256,
      signedAt: event.at,
    },
  ];
  const isComplete = signatures.length === envelope.recipients.length;
  return ok<Envelope>({ ...envelope, signatures, state: isComplete ? "completed" : "partially_signed" });
}

function whyReasonIsWrong(reason: string, act: string): string | null {
  const length = reason.trim().length;
  if (length === 0) return `${act} needs a reason. The envelope stays as it is.`;
  if (length > maximumReasonLength)
    return `The reason has ${length} characters; at most ${maximumReasonLength} are kept. The envelope stays as it is.`;
  return null;
}

function decline(envelope: Envelope, event: Extract<EnvelopeEvent, { kind: "decline" }>) {
  const closed = whyNotOpen(envelope.state);
  if (closed !== null) return no("conflict", `${closed} Nothing was declined.`);
  const turn = whyNotTheirTurn(envelope, event.recipientId);
  if (turn !== null) return refuse(turn);
  const wrong = whyReasonIsWrong(event.reason, "Declining");
  if (wrong !== null) return no("invalid", wrong);
  return ok<Envelope>({
    ...envelope,
    state: "declined",
    closing: { by: event.recipientId, reason: event.reason.trim() },
  });
}

function voidEnvelope(envelope: Envelope, event: Extract<EnvelopeEvent, { kind: "void" }>) {
  if (envelope.state === "completed")
    return no("conflict", "Everyone has signed; a signed document cannot be voided, only ended or amended.");
  if (envelope.state === "declined" || envelope.state === "voided")
    return no("conflict", "This envelope is already closed.");
  const wrong = whyReasonIsWrong(event.reason, "Voiding");
  if (wrong !== null) return no("invalid", wrong);
  return ok<Envelope>({
    ...envelope,
    state: "voided",
    closing: { by: event.by, reason: event.reason.trim() },
  });
}

/**
 * What an event makes of an envelope, or why it makes nothing of it (domain.md §7; security.md C.6, rows 20-24).
 * Completed means: every recipient has signed, in the order set, the very document that was sent.
 */
export function decideEnvelope(envelope: Envelope, event: EnvelopeEvent): Result<Envelope, EnvelopeRefusal> {
  switch (event.kind) {
    case "send":
      return send(envelope, event);
    case "sign":
      return sign(envelope, event);
    case "decline":
      return decline(envelope, event);
    case "void":
      return voidEnvelope(envelope, event);
    default:
      return exhaustive(event);
  }
}
