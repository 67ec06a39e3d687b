import { regionCodes } from "../places/regions";
import type { Rule } from "../rule";
import { sideOf } from "../sides";

/** Countries in "worldwide"; a territory of most of them limits nothing. */
const isWorld = (places: readonly string[] | undefined): boolean =>
  !places?.length || places.some((place) => (regionCodes(place)?.length ?? 0) > 180);

export const overBroadLicence: Rule = {
  id: "over-broad-licence",
  title: "Licence for everything",
  severity: "red_flag",
  source: "S1",
  explanation:
    "A licence to our existing rights with no field of use, no territory and free sublicences lets others build what competes with us.",
  howToFix: "Name the field of use or the territory, and allow sublicences to customers only.",
  signOff: ["executive", "legal"],
  check: (sheet) =>
    sheet.intellectualProperty.background
      .filter((item) => item.licensed === true && sideOf(sheet, item.owner) === "us")
      .filter(
        (item) =>
          !item.licenceField?.trim() &&
          isWorld(item.licenceTerritories) &&
          (item.sublicensing === "free" || item.licenceExclusive === true),
      )
      .map((item) => {
        const path = `intellectualProperty.background[${item.id}]`;
        const isFree = item.sublicensing === "free";
        return {
          path: `${path}.licenceField`,
          message: `The licence to ${item.title ?? "our existing rights"} has no field of use and no territory${isFree ? ", and may be passed on freely" : ", and is exclusive"}.`,
          relatedPaths: [`${path}.licenceTerritories`, `${path}.sublicensing`, `${path}.licenceExclusive`],
          fix: isFree
            ? {
                label: "Sublicences to customers only",
                changes: [
                  { op: "set" as const, path: `${path}.sublicensing`, value: "to_customers", base: "free" },
                  {
                    op: "set" as const,
                    path: `${path}.licenceExclusive`,
                    value: false,
                    base: item.licenceExclusive ?? null,
                  },
                ],
              }
            : {
                label: "Make it non-exclusive",
                changes: [{ op: "set" as const, path: `${path}.licenceExclusive`, value: false, base: true }],
              },
        };
      }),
  examples: {
    bad: {
      text: "A licence to our platform, freely sublicensable, for anything and anywhere.",
      terms: {
        parties: { parties: [{ id: "us", side: "us" }] },
        intellectualProperty: {
          background: [{ id: "b", owner: "us", title: "Platform", licensed: true, sublicensing: "free" }],
        },
      },
    },
    good: {
      text: "A licence to our platform for warehouse monitoring in Ireland.",
      terms: {
        parties: { parties: [{ id: "us", side: "us" }] },
        intellectualProperty: {
          background: [
            {
              id: "b",
              owner: "us",
              title: "Platform",
              licensed: true,
              licenceField: "Warehouse monitoring",
              licenceTerritories: ["Ireland"],
              sublicensing: "to_customers",
            },
          ],
        },
      },
    },
  },
};
