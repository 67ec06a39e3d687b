import { partnershipModels } from "../../deal/partnership-model";
import type { TermChange } from "../../term-sheet/changes";
import { isAnswered } from "../../term-sheet/completeness";
import { getAt } from "../../term-sheet/path";
import { commercialProvisions } from "../provisions/commercial";
import { lawProvisions } from "../provisions/law-and-compliance";
import { liabilityProvisions } from "../provisions/liability-and-exit";
import type { Provision } from "../provisions/provision";
import { rightsProvisions } from "../provisions/rights-and-data";
import type { Rule } from "../rule";

function toRule(provision: Provision): Rule {
  const models = provision.models ?? partnershipModels;
  const model = models.includes("co_sell") ? "co_sell" : (models[0] ?? "co_sell");
  return {
    id: provision.id,
    title: provision.title,
    severity: "missing",
    source: "S4",
    explanation: provision.explanation,
    signOff: provision.models ? ["finance"] : ["legal"],
    check: (sheet, context) => {
      const open = models.includes(context.model) ? provision.openPaths(sheet) : [];
      const [path, ...relatedPaths] = open;
      if (path === undefined) return [];
      const changes: TermChange[] = Object.entries(provision.usual?.values ?? {})
        .filter(([at]) => !isAnswered(getAt(sheet, at)) || getAt(sheet, at) === false)
        .map(([at, value]) => ({
          op: "set",
          path: at,
          value,
          base: getAt(sheet, at) ?? null,
        }));
      const fix = provision.usual && { label: provision.usual.label, changes };
      return [
        {
          path,
          message: provision.message,
          ...(relatedPaths.length > 0 ? { relatedPaths } : {}),
          ...(fix ? { fix } : {}),
        },
      ];
    },
    examples: {
      bad: { text: "Nothing is said about it.", model, terms: provision.bad ?? {} },
      good: { text: provision.usual?.label ?? "It is written down.", model, terms: provision.good },
    },
  };
}

/** The whole checklist of mandatory provisions, each bound to the terms that satisfy it (S4 §3.1): one rule for each. */
export const mandatoryProvisions: readonly Rule[] = [
  ...commercialProvisions,
  ...rightsProvisions,
  ...liabilityProvisions,
  ...lawProvisions,
].map(toRule);
