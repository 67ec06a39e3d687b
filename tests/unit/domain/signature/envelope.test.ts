import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decideEnvelope,
  type Envelope,
  type EnvelopeEvent,
  inOrder,
  nextRecipient,
  waitingFor,
} from "@/lib/domain/signature/envelope";

const sha = "a".repeat(64);
const draft: Envelope = {
  state: "draft",
  draftDigest: "draft-1",
  documentSha256: null,
  consentVersion: "2026-01",
  recipients: [
    { id: "theirs", side: "external", name: "Zoë  South", title: "CEO", order: 2 },
    { id: "ours", side: "internal", name: "Ada North", title: "CPO", order: 1 },
    { id: "witness", side: "external", name: "Cy West", title: "Counsel", order: 3 },
  ],
  signatures: [],
  closing: null,
};
const send: EnvelopeEvent = { kind: "send", documentSha256: sha, approvedDigest: "draft-1" };
const names: Record<string, string> = { ours: "Ada North", theirs: "zoë south", witness: "Cy West" };
const sign = (recipientId: string): Extract<EnvelopeEvent, { kind: "sign" }> => ({
  kind: "sign",
  recipientId,
  typedName: names[recipientId] ?? "Nobody",
  hasConsented: true,
  consentVersion: "2026-01",
  documentSha256: sha,
  at: "2026-11-20T10:00:00Z",
});
const outcome = (...events: EnvelopeEvent[]): Envelope =>
  events.reduce((envelope, event) => {
    const result = decideEnvelope(envelope, event);
    if (!result.ok) throw new Error(result.refusal.message);
    return result.value;
  }, draft);

const id = fc.constantFrom("ours", "theirs", "witness", "stranger");
const anyEvent: fc.Arbitrary<EnvelopeEvent> = fc.oneof(
  fc.constantFrom(send, { ...send, approvedDigest: "draft-2" }),
  { weight: 12, arbitrary: id.map(sign) },
  fc.record({
    kind: fc.constant("sign" as const),
    recipientId: id,
    typedName: fc.constantFrom("", "Ada North", "Cy West", "Eve"),
    hasConsented: fc.boolean(),
    consentVersion: fc.constantFrom("2026-01", "2025-01"),
    documentSha256: fc.constantFrom(sha, "b".repeat(64)),
    at: fc.constant("2026-11-20T10:00:00Z"),
  }),
  fc.record({ kind: fc.constant("decline" as const), recipientId: id, reason: fc.constantFrom("", "No.") }),
  fc.record({
    kind: fc.constant("void" as const),
    by: fc.constant("m1"),
    reason: fc.constantFrom("", "Wrong text."),
  }),
);

describe("envelope", () => {
  it("is completed by everyone signing in order", () => {
    const sent = outcome(send);
    expect(nextRecipient(sent)?.id).toBe("ours");
    expect(waitingFor(sent)).toEqual(["Ada North", "Zoë  South", "Cy West"]);
    expect(outcome(send, sign("ours")).state).toBe("partially_signed");
    const done = outcome(send, sign("ours"), sign("theirs"), sign("witness"));
    expect(done).toMatchObject({ state: "completed", documentSha256: sha });
    expect(nextRecipient(done)).toBeNull();
    expect(waitingFor(done)).toEqual([]);
  });

  it("never reaches completed without all recipients signing this document in order", () => {
    let completed = 0;
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        let envelope = draft;
        for (const event of [send, ...events]) {
          const before = JSON.stringify(envelope);
          const result = decideEnvelope(envelope, event);
          expect(JSON.stringify(envelope)).toBe(before);
          if (!result.ok) continue;
          expect(["completed", "declined", "voided"]).not.toContain(envelope.state);
          expect(result.value.signatures.slice(0, envelope.signatures.length)).toEqual(envelope.signatures);
          envelope = result.value;
        }
        const signers = envelope.signatures.map((each) => each.recipientId);
        const order = inOrder(envelope).map((each) => each.id);
        expect(signers).toEqual(order.slice(0, signers.length));
        expect(envelope.signatures.every((each) => each.documentSha256 === envelope.documentSha256)).toBe(
          true,
        );
        if (envelope.state === "completed") {
          completed += 1;
          expect(signers).toEqual(order);
        }
      }),
      { numRuns: 1000, seed: 11 },
    );
    expect(completed).toBeGreaterThan(10);
  });

  it.each<[string, Envelope, EnvelopeEvent, string]>([
    ["out of order", outcome(send), sign("theirs"), "Ada North's turn"],
    ["by a stranger", outcome(send), sign("stranger"), "not among the signatories"],
    ["twice", outcome(send, sign("ours")), sign("ours"), "already signed"],
    ["before sending", draft, sign("ours"), "not been sent"],
    ["after voiding", outcome(send, { kind: "void", by: "m", reason: "Typo." }), sign("ours"), "was voided"],
    [
      "after declining",
      outcome(send, { kind: "decline", recipientId: "ours", reason: "No." }),
      sign("ours"),
      "declined",
    ],
    [
      "of another document",
      outcome(send),
      { ...sign("ours"), documentSha256: "b".repeat(64) },
      "not the one",
    ],
    ["without consent", outcome(send), { ...sign("ours"), hasConsented: false }, "Agree"],
    ["of an old consent text", outcome(send), { ...sign("ours"), consentVersion: "2025-01" }, "Agree"],
    ["without a name", outcome(send), { ...sign("ours"), typedName: "  " }, "Type your name"],
    ["with another name", outcome(send), { ...sign("ours"), typedName: "Eve" }, "Ada North"],
  ])("refuses a signature %s", (_how, envelope, event, words) => {
    const result = decideEnvelope(envelope, event);
    if (result.ok) throw new Error("It should have been refused.");
    expect(result.refusal.message).toContain(words);
  });

  it("is not sent with an unapproved text, without one side or without an order", () => {
    const [first, second] = draft.recipients;
    if (first === undefined || second === undefined) throw new Error("Two recipients are needed.");
    expect(decideEnvelope(draft, { ...send, approvedDigest: "draft-2" }).ok).toBe(false);
    expect(decideEnvelope(draft, { ...send, documentSha256: "short" }).ok).toBe(false);
    for (const recipients of [
      [],
      [first],
      [first, { ...second, order: 2 }],
      [first, { ...second, order: 0 }],
    ])
      expect(decideEnvelope({ ...draft, recipients }, send).ok).toBe(false);
  });

  it("is not voided once everyone has signed", () => {
    const done = outcome(send, sign("ours"), sign("theirs"), sign("witness"));
    expect(decideEnvelope(done, { kind: "void", by: "m1", reason: "Regret." })).toMatchObject({
      refusal: { code: "conflict" },
    });
  });
});
