import { describe, expect, it } from "vitest";
import { approvalRules } from "@/lib/domain/approval/approval-kind";
import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";
import { findingKey } from "@/lib/domain/playbook/finding-key";
import { lintTermSheet } from "@/lib/domain/playbook/run";
import { findEntry } from "@/lib/domain/term-sheet/catalogue";
import { digestOf, wholeSheet } from "@/lib/domain/term-sheet/digest";
import { formerPath, presentPath } from "@/lib/domain/term-sheet/moved-paths";
import { currentSchemaVersion, type TermSheet, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";
import { liftTermSheet, parseTermSheet } from "@/lib/domain/term-sheet/upcast";
import apiLicence from "@/tests/support/stored-sheets/version-1-api-licence.json";
import coSell from "@/tests/support/stored-sheets/version-1-co-sell-three-party.json";
import filedAlliance from "@/tests/support/stored-sheets/version-1-filed-alliance.json";
import oem from "@/tests/support/stored-sheets/version-1-oem.json";
import referral from "@/tests/support/stored-sheets/version-1-referral.json";

/**
 * Sheets exactly as version 1 stored them, with the digests and the keys of red flags that version computed. Never
 * regenerate these: they are what sits in databases.
 */
const storedSheets = { apiLicence, coSell, filedAlliance, oem, referral };
type Stored = (typeof storedSheets)[keyof typeof storedSheets];

function lifted(stored: Stored): TermSheet {
  const parsed = parseTermSheet(stored.terms);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
  return parsed.value;
}

const pathsOf = (kind: "finance_validation" | "legal_ip_review"): readonly string[] => {
  const { covers } = approvalRules[kind];
  return covers.of === "terms" ? covers.paths : [];
};

describe.each(Object.entries(storedSheets))("%s as version 1 stored it", (name, stored) => {
  it("is lifted to today's version and stays as it is when lifted again", () => {
    const sheet = lifted(stored);
    expect(sheet.schemaVersion).toBe(currentSchemaVersion);
    expect(parseTermSheet(sheet)).toEqual({ ok: true, value: sheet });
  });

  it("passes the doors that check a sheet without storing it", () => {
    expect(termSheetSchema.parse(liftTermSheet(stored.terms))).toEqual(lifted(stored));
  });

  it.each(["finance_validation", "legal_ip_review"] as const)("keeps the digest of a %s", (kind) => {
    expect(digestOf(lifted(stored), { name: kind, paths: pathsOf(kind) })).toBe(stored.digests[kind]);
  });

  it("keeps the keys of its red flags, so that what was accepted stays accepted", () => {
    const sheet = lifted(stored);
    const keys = lintTermSheet(sheet, { model: stored.model as PartnershipModel })
      .filter(({ severity }) => severity === "red_flag")
      .map((finding) => findingKey(sheet, finding));
    for (const key of stored.redFlagKeys) expect(keys).toContain(key);
  });

  it("keeps the digest of the whole unless a term in it moved", () => {
    const isSame = digestOf(lifted(stored), wholeSheet) === stored.digests.whole_sheet;
    expect(isSame).toBe(name !== "filedAlliance");
  });
});

describe("a non-compete of version 1", () => {
  it("becomes the first row of the promises, with nothing lost", () => {
    const { nonCompete } = filedAlliance.terms.law.safeguards;
    const { exists, ...promise } = nonCompete;
    expect(lifted(filedAlliance).law.safeguards.nonCompete).toEqual({
      exists,
      promises: [{ id: "n1", ...promise }],
    });
    expect(lifted(referral).law.safeguards.nonCompete).toEqual({ exists: false, promises: [] });
  });

  it("is found by the path it had and by the one it has", () => {
    const then = "law.safeguards.nonCompete.bound";
    const now = "law.safeguards.nonCompete.promises[n1].bound";
    expect([presentPath(then), formerPath(now)]).toEqual([now, then]);
    expect(findEntry(now)).toBeDefined();
    expect(findEntry(then)).toBeUndefined();
    expect(presentPath("law.governingLaw")).toBe("law.governingLaw");
    expect(formerPath("law.safeguards.nonCompete.promises[other].bound")).toContain("[other]");
  });
});

describe("what cannot be lifted", () => {
  it.each([
    { schemaVersion: 0 },
    { schemaVersion: -1 },
    { schemaVersion: 1.5 },
    { schemaVersion: currentSchemaVersion + 1 },
  ])("%j is refused in a sentence", (input) => {
    const parsed = parseTermSheet(input);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.refusal[0]?.message).toMatch(/\.$/);
  });

  it("says where a version 1 sheet is wrong instead of losing what it says", () => {
    for (const nonCompete of ["yes", 7, [{ exists: true }], { exists: true, surprise: 1 }, null]) {
      const parsed = parseTermSheet({ schemaVersion: 1, law: { safeguards: { nonCompete } } });
      expect(parsed.ok).toBe(false);
      if (!parsed.ok) expect(parsed.refusal[0]?.path).toMatch(/^law\.safeguards/);
    }
  });
});
