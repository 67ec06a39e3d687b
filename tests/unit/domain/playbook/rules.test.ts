import { describe, expect, it } from "vitest";
import { partnershipModels } from "@/lib/domain/deal/partnership-model";
import { findingKey } from "@/lib/domain/playbook/finding-key";
import type { Finding, Rule, RuleExample } from "@/lib/domain/playbook/rule";
import { allRules, findRule } from "@/lib/domain/playbook/rules";
import { lintTermSheet } from "@/lib/domain/playbook/run";
import { applyChanges } from "@/lib/domain/term-sheet/changes";
import { emptyTermSheet, type TermSheet, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";
import { filedAllianceSheet } from "@/tests/support/term-sheets/filed-alliance";

function sheetOf(example: RuleExample): TermSheet {
  return termSheetSchema.parse({ schemaVersion: 2, ...example.terms });
}

function hitsOf(rule: Rule, example: RuleExample): readonly Finding[] {
  return lintTermSheet(sheetOf(example), { model: example.model ?? "co_sell", ...example.context }, [rule]);
}

describe("rules", () => {
  it("have ids of their own, words, a source and someone who signs off", () => {
    expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
    for (const rule of allRules) {
      expect(rule.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(rule.explanation, rule.id).toMatch(/\.$/);
      expect(rule.source, rule.id).toMatch(/^(S[0-4]|house)$/);
      expect(rule.signOff.length, rule.id).toBeGreaterThan(0);
      expect(findRule(rule.id)).toBe(rule);
    }
  });

  it("cover red flags, the 28 lines of the checklist, contradictions of many kinds and benchmarks", () => {
    const count = (severity: string) => allRules.filter((rule) => rule.severity === severity).length;
    expect(allRules.length).toBeGreaterThanOrEqual(100);
    expect(count("red_flag")).toBeGreaterThanOrEqual(12);
    expect(count("missing")).toBeGreaterThanOrEqual(28);
    expect(count("contradiction")).toBeGreaterThanOrEqual(25);
    expect(count("benchmark")).toBeGreaterThanOrEqual(20);
  });

  it("ask executive and legal for every red flag", () => {
    for (const rule of allRules.filter(({ severity }) => severity === "red_flag"))
      expect(rule.signOff.toSorted(), rule.id).toEqual(["executive", "legal"]);
  });

  it.each(allRules.map((rule) => [rule.id, rule] as const))(
    "%s finds its bad example, not its good one",
    (_, rule) => {
      const bad = hitsOf(rule, rule.examples.bad);
      expect(bad.length).toBeGreaterThan(0);
      for (const { message, subject } of bad) {
        expect(message).toMatch(/\.$/);
        expect(subject).not.toBe("not checked");
      }
      expect(hitsOf(rule, rule.examples.good)).toEqual([]);
    },
  );

  it.each(allRules.map((rule) => [rule.id, rule] as const))(
    "the fix of %s settles the finding",
    (_, rule) => {
      const sheet = sheetOf(rule.examples.bad);
      const context = { model: rule.examples.bad.model ?? "co_sell" } as const;
      for (const { fix } of lintTermSheet(sheet, context, [rule])) {
        if (!fix) continue;
        const fixed = applyChanges(sheet, fix.changes);
        if (!fixed.ok) throw new Error(JSON.stringify(fixed.refusal));
        expect(lintTermSheet(fixed.value, context, [rule])).toEqual([]);
      }
    },
  );

  it.each(partnershipModels)("an empty %s sheet misses provisions and has no red flag", (model) => {
    const severities = new Set(lintTermSheet(emptyTermSheet(), { model }).map(({ severity }) => severity));
    expect([...severities]).toEqual(["missing"]);
  });
});

describe("red flags, read as real contracts are", () => {
  const red = (terms: RuleExample["terms"]) =>
    lintTermSheet(termSheetSchema.parse({ schemaVersion: 2, ...terms }), { model: "co_sell" })
      .filter(({ severity }) => severity === "red_flag")
      .map(({ ruleId }) => ruleId);
  const parties = {
    parties: [
      { id: "us", side: "us" as const },
      { id: "them", side: "them" as const },
    ],
  };

  it("leaves carve-outs inside a cap alone", () => {
    expect(
      red({ law: { liability: { cap: "amount", carveOuts: ["Wilful misconduct", "Confidentiality"] } } }),
    ).toEqual([]);
  });

  it("leaves an audit of usage or statements alone", () => {
    expect(
      red({
        apiAccess: {
          auditRights: { allowed: true, auditor: "them", scope: "Call logs of the last 12 months." },
        },
        revenueShare: { audit: { allowed: true } },
      }),
    ).toEqual([]);
  });

  it("needs two facts for a renewal", () => {
    const stream = {
      id: "s",
      model: "minimum_guarantee" as const,
      guaranteedAmount: { amount: "5", currency: "EUR" },
    };
    expect(red({ termExit: { renewal: { kind: "by_agreement" } } })).toEqual([]);
    expect(
      red({ termExit: { renewal: { kind: "automatic" } }, revenueShare: { streams: [stream] } }),
    ).toEqual([]);
    expect(red({ termExit: { renewal: { kind: "automatic" } } })).toEqual(["renewal-without-minimum"]);
  });

  it("does not mind exclusivity, best terms and non-competes that bind the partner", () => {
    expect(
      red({
        parties,
        exclusivity: { kind: "grants", grants: [{ id: "g", bound: "them", beneficiary: "us" }] },
        law: {
          safeguards: {
            mostFavouredNation: { granted: true, bound: "them" },
            nonCompete: { exists: true, promises: [{ id: "p", bound: "them", breadth: "core_category" }] },
            customerListAudit: { allowed: true, auditor: "us" },
          },
        },
      }),
    ).toEqual([]);
  });

  it("sees what is wrong with a real alliance, and nothing that is usual in it", () => {
    const findings = lintTermSheet(filedAllianceSheet, { model: "reseller" });
    const flags = findings.filter(({ severity }) => severity === "red_flag").map(({ ruleId }) => ruleId);
    expect(flags.toSorted()).toEqual([
      "exclusivity-without-end",
      "exclusivity-without-gate",
      "foreground-assigned-to-partner",
      "renewal-without-minimum",
    ]);
    const missing = findings.filter(({ severity }) => severity === "missing").map(({ ruleId }) => ruleId);
    expect(missing).toContain("missing-termination-for-convenience");
    expect(missing).not.toContain("missing-governing-law");
    expect(missing).not.toContain("missing-liability-limit");
  });

  it("takes one real limit as a limit, and worldwide as none", () => {
    const grant = {
      id: "g",
      bound: "us",
      untilOn: "2028-01-01",
      gates: [{ id: "x" }],
    };
    const grants = (more: object) =>
      red({ parties, exclusivity: { kind: "grants", grants: [{ ...grant, ...more }] } });
    expect(grants({ verticals: ["Grocery"] })).toEqual([]);
    expect(grants({ geographies: ["Worldwide"], products: ["All products"] })).toEqual([
      "unlimited-exclusivity",
    ]);
  });
});

describe("finding key", () => {
  const key = (terms: RuleExample["terms"]) => {
    const sheet = termSheetSchema.parse({ schemaVersion: 2, ...terms });
    const [finding] = lintTermSheet(sheet, { model: "co_sell" });
    if (!finding) throw new Error("A finding was expected.");
    return findingKey(sheet, finding);
  };

  it("stays while the value stays, whatever else changes, and goes with the value", () => {
    const uncapped = { law: { liability: { cap: "none" as const } } };
    expect(key(uncapped)).toMatch(/^uncapped-liability:law\.liability\.cap:[0-9a-f]{32}$/);
    expect(key({ ...uncapped, parties: { purpose: "Something else." } })).toBe(key(uncapped));
    const best = (scope: string) => ({
      law: { safeguards: { mostFavouredNation: { granted: true, scope } } },
    });
    expect(key(best("Prices"))).not.toBe(key(best("All terms")));
  });
});
