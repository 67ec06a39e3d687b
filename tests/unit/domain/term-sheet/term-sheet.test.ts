import { describe, expect, it } from "vitest";
import { findSchemaTerm, schemaTerms } from "@/lib/domain/term-sheet/schema-terms";
import { emptyTermSheet, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";
import { parseTermSheet } from "@/lib/domain/term-sheet/upcast";

describe("term sheet schema", () => {
  it("fills groups and lists so that every path resolves, and is stable when parsed again", () => {
    const sheet = emptyTermSheet();
    expect(sheet.exclusivity.grants).toEqual([]);
    expect(sheet.law.safeguards.nonCompete).toEqual({ promises: [] });
    expect(termSheetSchema.parse(sheet)).toEqual(sheet);
  });

  it("refuses unknown keys, percentages above 100 and two rows with one id, each with its path", () => {
    const parsed = parseTermSheet({
      schemaVersion: 2,
      surprise: true,
      revenueShare: {
        streams: [{ id: "s", model: "percentage", shares: [{ id: "a", percent: "130" }] }],
      },
      exclusivity: { grants: [{ id: "g" }, { id: "g" }] },
    });
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.refusal.map((problem) => problem.path).toSorted()).toEqual([
      "",
      "exclusivity.grants",
      "revenueShare.streams[s].shares[a].percent",
    ]);
  });

  it.each([undefined, null, 7, "x", [], { schemaVersion: 0 }, { schemaVersion: 99 }, { schemaVersion: "1" }])(
    "refuses %j without throwing",
    (input) => {
      expect(parseTermSheet(input).ok).toBe(false);
    },
  );

  it("refuses a list with a million rows", () => {
    const tiers = Array.from({ length: 1_000_000 }, (_, index) => ({ id: `t${index}` }));
    expect(parseTermSheet({ schemaVersion: 2, apiAccess: { tiers } }).ok).toBe(false);
  });
});

describe("terms of the schemas", () => {
  it("lists each catalogue path once", () => {
    const paths = schemaTerms.map((term) => term.path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it("knows in which stream models a term exists", () => {
    expect(findSchemaTerm("revenueShare.streams[].feePercent")?.variants).toEqual({
      path: "revenueShare.streams[].model",
      oneOf: ["referral_fee"],
    });
    expect(findSchemaTerm("revenueShare.streams[].model")?.options).toHaveLength(11);
    expect(findSchemaTerm("revenueShare.streams[].annualCap")?.variants).toBeUndefined();
  });
});
