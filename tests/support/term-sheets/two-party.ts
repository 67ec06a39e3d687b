import type { TermSheetInput } from "@/lib/domain/term-sheet/term-sheet";
import { usualCompliance, usualDataPrivacy } from "./usual-sections";

type Role = NonNullable<NonNullable<TermSheetInput["parties"]>["parties"]>[number]["role"];

/** What two-party sheets of every model share: who they are, how it ends, which law holds. */
export const twoParties = (
  roles: { ours: Role; theirs: Role },
  parties: Omit<NonNullable<TermSheetInput["parties"]>, "parties">,
) =>
  ({
    schemaVersion: 2,
    parties: {
      parties: [
        {
          id: "harbourline",
          name: "Harbourline Software Ltd",
          side: "us",
          role: roles.ours,
          legalForm: "Private limited company",
          jurisdiction: "England and Wales",
          registrationNumber: "09876543",
          address: "12 Quay Street, Bristol BS1 4DJ, United Kingdom",
          signatoryName: "Dana Okafor",
          signatoryTitle: "Chief Partnerships Officer",
          signatoryEmail: "dana.okafor@harbourline.example",
        },
        {
          id: "castellan",
          name: "Castellan Systems GmbH",
          side: "them",
          role: roles.theirs,
          legalForm: "Gesellschaft mit beschränkter Haftung",
          jurisdiction: "Germany",
          registrationNumber: "HRB 104233",
          address: "Speersort 4, 20095 Hamburg, Germany",
          signatoryName: "Katrin Brandt",
          signatoryTitle: "Geschäftsführerin",
          signatoryEmail: "k.brandt@castellan.example",
        },
      ],
      nextSteps: [
        {
          id: "n1",
          party: "harbourline",
          step: "Send the first draft of the agreement",
          dueOn: "2027-01-15",
        },
      ],
      effectiveOn: "2027-02-01",
      targetSigningOn: "2027-01-25",
      ...parties,
    },
    apiAccess: { included: false },
    intellectualProperty: {
      backgroundStaysWithOwner: true,
      marks: { licensed: true, approval: "each_use" },
    },
    exclusivity: { kind: "none" },
    dataPrivacy: usualDataPrivacy,
    termExit: {
      initialTerm: "P24M",
      renewal: { kind: "by_agreement", period: "P12M" },
      terminationForCause: { cureDays: 30 },
      terminationForConvenience: { by: "either", noticePeriod: "P90D" },
      insolvencyEnds: true,
      changeOfControl: "right_to_end_if_competitor",
      survival: ["Confidentiality", "Intellectual property", "Payments earned"],
      windDown: { period: "P90D" },
    },
    compliance: usualCompliance,
    law: {
      governingLaw: "Ireland",
      venue: "Courts of Dublin",
      escalationBusinessDays: 10,
      mediation: true,
      arbitration: { agreed: true, rules: "LCIA Rules", seat: "Dublin", arbitrators: 1 },
      liability: {
        cap: "months_of_fees",
        capMonths: 12,
        mutual: true,
        carveOuts: ["Wilful misconduct"],
        excludedDamages: ["Lost profits", "Business interruption"],
      },
      indemnities: ["harbourline", "castellan"].flatMap((by) => [
        { id: `${by}-p`, by, subject: "own_products" as const },
        { id: `${by}-i`, by, subject: "ip_infringement" as const },
      ]),
      safeguards: {
        mostFavouredNation: { granted: false },
        customerListAudit: { allowed: false },
        nonCompete: { exists: false },
        confidentiality: { period: "P3Y" },
        nonSolicitMonths: 12,
        assignment: "with_consent",
      },
    },
  }) satisfies TermSheetInput;

export const eur = (amount: string) => ({ amount, currency: "EUR" });

/** A commitment of Castellan with everything a reviewer asks for. */
export const trainedSellers = {
  id: "sellers",
  kind: "trained_sellers" as const,
  party: "castellan",
  description: "Castellan has people take the two-day course and pass its test.",
  metric: "People who passed the test",
  target: "8",
  unit: "people",
  dueOn: "2027-06-30",
  owner: "Enablement lead, Castellan",
  evidence: "List of certificates",
  remedy: { correctivePlan: true, cureDays: 45, rightToEnd: false },
};
