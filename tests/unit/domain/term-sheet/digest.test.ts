import { describe, expect, it } from "vitest";
import { type ApprovalKind, approvalKinds, coveredScope } from "@/lib/domain/approval/approval-kind";
import { applyChanges, type TermChange } from "@/lib/domain/term-sheet/changes";
import { digestText, wholeSheet } from "@/lib/domain/term-sheet/digest";
import { findSchemaTerm, schemaTerms } from "@/lib/domain/term-sheet/schema-terms";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { coSellThreePartySheet as sheet } from "@/tests/support/term-sheets/co-sell-three-party";

const scopeOf = (name: ApprovalKind | "whole_sheet") =>
  name === "whole_sheet" ? wholeSheet : (coveredScope(name) ?? wholeSheet);

function changed(name: ApprovalKind | "whole_sheet", path: string, value: unknown): boolean {
  const scope = scopeOf(name);
  const change: TermChange = { op: "set", path, value };
  const applied = applyChanges(sheet, [change]);
  if (!applied.ok) throw new Error(JSON.stringify(applied.refusal));
  return digestText(applied.value, scope) !== digestText(sheet, scope);
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, reversed(inner)] as const);
  return Object.fromEntries(entries.toReversed());
}

describe("digest", () => {
  it("does not depend on the order of keys", () => {
    expect(digestText(reversed(sheet) as TermSheet, wholeSheet)).toBe(digestText(sheet, wholeSheet));
  });

  it("covers terms that exist", () => {
    const known = (path: string) =>
      findSchemaTerm(path) !== undefined || schemaTerms.some((term) => term.path.startsWith(`${path}.`));
    for (const path of approvalKinds.flatMap((kind) => coveredScope(kind)?.paths ?? []))
      expect(known(path), path).toBe(true);
  });

  it.each<[ApprovalKind | "whole_sheet", string, unknown, boolean]>([
    ["finance_validation", "revenueShare.payment.netDays", 45, true],
    [
      "finance_validation",
      "apiAccess.tiers[growth].monthlyMinimum",
      { amount: "800", currency: "EUR" },
      true,
    ],
    ["finance_validation", "goToMarket.commitments[fund].funding", null, true],
    ["finance_validation", "exclusivity.grants[g1].gates[x1].target", "3", true],
    ["finance_validation", "law.governingLaw", "Ireland", false],
    ["finance_validation", "goToMarket.commitments[fund].owner", "Someone else", false],
    ["legal_ip_review", "intellectualProperty.marks.approval", "none", true],
    ["legal_ip_review", "revenueShare.payment.netDays", 45, false],
    ["whole_sheet", "law.governingLaw", "Ireland", true],
  ])("of %s with %s changed", (scope, path, value, expected) => {
    expect(changed(scope, path, value)).toBe(expected);
  });
});
