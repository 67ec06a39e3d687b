import type { TermChange } from "../../term-sheet/changes";
import type { ExclusivityGrant } from "../../term-sheet/sections/exclusivity";
import type { Rule } from "../rule";
import { mayBindUs } from "../sides";

const boundless =
  /^(the |every |all |any |entire |whole )*(world(wide)?|global(ly)?|everywhere|all|any|everything|products?|customers?|markets?|industr(y|ies)|territor(y|ies)|countries|channels?|verticals?)$/i;

/** Real limits only: "worldwide" and "all products" narrow nothing. */
const limits = (list: readonly string[] | undefined): boolean =>
  (list ?? []).some((item) => item.trim() !== "" && !boundless.test(item.trim()));

const isLimited = (grant: ExclusivityGrant): boolean =>
  [grant.products, grant.verticals, grant.geographies, grant.channels].some(limits);

/** Most real grants are limited by field, territory, product or channel; red is the one without any limit. */
export const unlimitedExclusivity: Rule = {
  id: "unlimited-exclusivity",
  title: "Exclusivity without limits",
  severity: "red_flag",
  source: "S4",
  explanation:
    "A promise not to work with anyone else, in no particular product, industry, place or channel, closes the whole market to us.",
  signOff: ["executive", "legal"],
  check: (sheet) => {
    if (sheet.exclusivity.kind === "none") return [];
    const grants = sheet.exclusivity.grants;
    return grants
      .filter((grant) => mayBindUs(sheet, grant.bound) && !isLimited(grant))
      .map((grant) => {
        const path = `exclusivity.grants[${grant.id}]`;
        const changes: TermChange[] = [{ op: "remove", path, base: grant }];
        if (grants.length === 1)
          changes.push({
            op: "set",
            path: "exclusivity.kind",
            value: "none",
            base: sheet.exclusivity.kind ?? null,
          });
        return {
          path,
          message:
            "This exclusivity names no product, industry, place or channel. Limit it to one of them, or take it out.",
          fix: { label: "Take this grant out", changes },
        };
      });
  },
  examples: {
    bad: {
      text: "We may not work with any competing firm, worldwide.",
      terms: {
        parties: { parties: [{ id: "us", side: "us" }] },
        exclusivity: { kind: "grants", grants: [{ id: "g", bound: "us", geographies: ["Worldwide"] }] },
      },
    },
    good: {
      text: "We appoint no other integrator for grocery in Ireland.",
      terms: {
        parties: { parties: [{ id: "us", side: "us" }] },
        exclusivity: {
          kind: "grants",
          grants: [{ id: "g", bound: "us", verticals: ["Grocery"], geographies: ["Ireland"] }],
        },
      },
    },
  },
};
