import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AuditEvent,
  type ChainedAuditEvent,
  canonicalDetail,
  canonicalText,
  genesisHash,
  verifyChain,
} from "@/lib/domain/audit/canonical-event";

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
const event = (seq: number, previousHash: string): AuditEvent => ({
  workspaceId: "w1",
  seq,
  previousHash,
  at: "2026-11-20T16:08:02.123456Z",
  actorKind: "member",
  actorId: "m1",
  actorName: "Mia Member",
  via: "ui",
  ip: "192.0.2.1",
  userAgent: "Test",
  action: "deal.advanced",
  objectKind: "deal",
  objectId: "d1",
  dealId: "",
  detail: canonicalDetail({ to: "loi", from: "qualifying" }),
  contentHash: "",
  requestId: `r${seq}`,
});
const chain = (length: number): ChainedAuditEvent[] => {
  const events: ChainedAuditEvent[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    const next = event(seq, events.at(-1)?.hash ?? genesisHash);
    events.push({ ...next, hash: sha256(canonicalText(next)) });
  }
  return events;
};

describe("audit chain", () => {
  it("writes detail the same whatever the order of keys", () => {
    expect(canonicalDetail({ b: 1, a: { d: 2, c: "ä" } })).toBe(
      canonicalDetail({ a: { c: "ä", d: 2 }, b: 1 }),
    );
    expect(canonicalDetail(undefined)).toBe("{}");
  });

  it("counts bytes, so that no field can pretend to be the next", () => {
    expect(canonicalText({ ...event(1, genesisHash), ip: "é" })).toContain(",2:é,");
    const text = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(text, text, text, text, (ip, userAgent, otherIp, otherAgent) => {
        const one = canonicalText({ ...event(1, genesisHash), ip, userAgent });
        const other = canonicalText({ ...event(1, genesisHash), ip: otherIp, userAgent: otherAgent });
        expect(one === other).toBe(ip === otherIp && userAgent === otherAgent);
      }),
    );
  });

  it("is sound when nothing was touched, also from the middle", () => {
    const events = chain(5);
    expect(verifyChain(events, sha256)).toMatchObject({ ok: true, count: 5, head: { seq: 5 } });
    expect(verifyChain([], sha256)).toMatchObject({ ok: true, count: 0 });
    const [, second] = events;
    if (second === undefined) throw new Error("Five events were made.");
    expect(verifyChain(events.slice(2), sha256, { after: second }).ok).toBe(true);
  });

  it("names the first bad row for any single change of any field", () => {
    const fields = Object.keys(event(1, genesisHash)).filter((key) => key !== "seq") as (keyof AuditEvent)[];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.constantFrom(...fields), (seq, key) => {
        const events = chain(6).map((each) =>
          each.seq === seq ? { ...each, [key]: `${each[key]}x` } : each,
        );
        const verdict = verifyChain(events, sha256);
        expect(verdict.ok).toBe(false);
        if (!verdict.ok) expect(verdict.badSeq).toBe(seq);
      }),
    );
  });

  it("sees a missing row, a cut tail and a rewritten chain", () => {
    const events = chain(5);
    const missing = events.filter((each) => each.seq !== 3);
    expect(verifyChain(missing, sha256)).toMatchObject({ ok: false, badSeq: 3, fault: "gap" });
    const head = { seq: 5, hash: events.at(-1)?.hash ?? "" };
    expect(verifyChain(events, sha256, { mustHold: head }).ok).toBe(true);
    expect(verifyChain(events.slice(0, 4), sha256, { mustHold: head })).toMatchObject({
      fault: "checkpoint",
    });
    expect(verifyChain(events, sha256, { mustHold: { seq: 2, hash: "0".repeat(64) } })).toMatchObject({
      badSeq: 2,
      fault: "checkpoint",
    });
  });
});
