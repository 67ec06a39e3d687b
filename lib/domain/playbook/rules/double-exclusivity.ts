import type { ExclusivityGrant } from "../../term-sheet/sections/exclusivity";
import { inWords } from "../figures";
import { readTerritory, sharedPlaces } from "../places/territory";
import type { Rule } from "../rule";
import { partyName } from "../sides";

const key = (text: string) => text.trim().toLowerCase();

/** An unanswered list stands for everything. */
function meet(first: readonly string[] | undefined, second: readonly string[] | undefined): boolean {
  if (!first?.length || !second?.length) return true;
  const others = new Set(second.map(key));
  return first.some((item) => others.has(key(item)));
}

function meetInPlace(first: ExclusivityGrant, second: ExclusivityGrant): boolean {
  if (!first.geographies?.length || !second.geographies?.length) return true;
  return sharedPlaces(readTerritory(first.geographies), readTerritory(second.geographies)).length > 0;
}

const meetInTime = (first: ExclusivityGrant, second: ExclusivityGrant): boolean =>
  (first.fromOn ?? "0000") <= (second.untilOn ?? "9999") &&
  (second.fromOn ?? "0000") <= (first.untilOn ?? "9999");

const doMeet = (first: ExclusivityGrant, second: ExclusivityGrant): boolean =>
  meet(first.products, second.products) &&
  meet(first.verticals, second.verticals) &&
  meet(first.channels, second.channels) &&
  meetInPlace(first, second) &&
  meetInTime(first, second);

export const doubleExclusivity: Rule = {
  id: "double-exclusivity",
  title: "The same field promised to two",
  severity: "contradiction",
  source: "S0",
  explanation: "What was promised to one party alone cannot be promised to another alone.",
  howToFix: "Divide the field by product, industry, place, channel or time.",
  signOff: ["executive", "legal"],
  check: (sheet) => {
    if (sheet.exclusivity.kind === "none") return [];
    const { grants } = sheet.exclusivity;
    return grants.flatMap((later, index) =>
      grants
        .slice(0, index)
        .filter(
          (earlier) =>
            earlier.bound !== undefined &&
            earlier.bound === later.bound &&
            earlier.beneficiary !== undefined &&
            later.beneficiary !== undefined &&
            earlier.beneficiary !== later.beneficiary &&
            doMeet(earlier, later),
        )
        .map((earlier) => ({
          path: `exclusivity.grants[${later.id}]`,
          message: `${partyName(sheet, later.bound)} promises the same field to ${inWords([partyName(sheet, earlier.beneficiary), partyName(sheet, later.beneficiary)])}, each alone.`,
          relatedPaths: [`exclusivity.grants[${earlier.id}]`],
          subject: earlier.id,
        })),
    );
  },
  examples: {
    bad: {
      text: "Only Castellan in Ireland, and only Verity in the British Isles.",
      terms: {
        exclusivity: {
          kind: "grants",
          grants: [
            { id: "a", bound: "us", beneficiary: "castellan", geographies: ["Ireland"] },
            { id: "b", bound: "us", beneficiary: "verity", geographies: ["UK and Ireland"] },
          ],
        },
      },
    },
    good: {
      text: "Only Castellan in Ireland, and only Verity in France.",
      terms: {
        exclusivity: {
          kind: "grants",
          grants: [
            { id: "a", bound: "us", beneficiary: "castellan", geographies: ["Ireland"] },
            { id: "b", bound: "us", beneficiary: "verity", geographies: ["France"] },
          ],
        },
      },
    },
  },
};
