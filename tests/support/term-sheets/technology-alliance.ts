import { type TermSheet, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";
import { trainedSellers, twoParties } from "./two-party";

const base = twoParties(
  { ours: "platform", theirs: "isv" },
  {
    purpose: "Harbourline and Castellan connect their products and keep the connection working.",
    products: ["Cold-Chain Module", "Castellan Gateway"],
    territories: ["European Union"],
  },
);

/** A complete, clean alliance without money: a connector, two contacts, one launch. */
export const technologyAllianceSheet: TermSheet = termSheetSchema.parse({
  ...base,
  intellectualProperty: {
    ...base.intellectualProperty,
    foreground: [{ id: "connector", kind: "independent", ownership: "creator", licensed: false }],
    openSource: { rule: "any_with_notice" },
  },
  goToMarket: {
    commitments: [
      {
        ...trainedSellers,
        id: "connector",
        kind: "integration",
        description: "Castellan ships the connector and keeps it working with each release.",
        metric: "Connector versions in the marketplace",
        target: "1",
        unit: "connectors",
        owner: "Product lead, Castellan",
        evidence: "Entry in the marketplace",
      },
    ],
    review: { cadence: "half_yearly" },
  },
  governance: {
    contacts: [
      { id: "h", party: "harbourline", duty: "technical_lead", name: "Platform lead" },
      { id: "c", party: "castellan", duty: "technical_lead", name: "Gateway lead" },
    ],
  },
});
