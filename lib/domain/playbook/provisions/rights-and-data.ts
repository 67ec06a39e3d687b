import { type Provision, unanswered } from "./provision";

/** Intellectual property, data and secrets (S4 §3.1). */
export const rightsProvisions: readonly Provision[] = [
  {
    id: "missing-background-ownership",
    title: "Each party owns what it had before",
    explanation: "Without the sentence, existing rights can be argued about.",
    message: "Say outright that each party keeps what it had before.",
    openPaths: unanswered("intellectualProperty.backgroundStaysWithOwner"),
    usual: {
      label: "Each party keeps its own",
      values: { "intellectualProperty.backgroundStaysWithOwner": true },
    },
    good: { intellectualProperty: { backgroundStaysWithOwner: true } },
  },
  {
    id: "missing-marks-approval",
    title: "Approval of names and logos",
    explanation: "A name or logo is used only after its owner approved that use.",
    message: "Say whether names and logos may be used, and that each use needs approval.",
    openPaths: (sheet) => {
      const { licensed, approval } = sheet.intellectualProperty.marks;
      if (licensed === false || (licensed === true && approval && approval !== "none")) return [];
      return [licensed ? "intellectualProperty.marks.approval" : "intellectualProperty.marks.licensed"];
    },
    usual: {
      label: "Approve each use",
      values: {
        "intellectualProperty.marks.licensed": true,
        "intellectualProperty.marks.approval": "each_use",
      },
    },
    good: { intellectualProperty: { marks: { licensed: true, approval: "each_use" } } },
  },
  {
    id: "missing-data-protection",
    title: "Data protection",
    explanation:
      "Personal data that passes between companies needs a law to follow and an agreement to do it under.",
    message: "Say whether personal data is shared, under which laws and on which agreement.",
    openPaths: (sheet) => {
      const { personalData } = sheet.dataPrivacy;
      if (personalData === false) return [];
      if (personalData === undefined) return ["dataPrivacy.personalData"];
      return unanswered("dataPrivacy.laws", "dataPrivacy.dpa.state")(sheet);
    },
    good: {
      dataPrivacy: { personalData: true, laws: ["GDPR"], dpa: { state: "signed" } },
    },
  },
  {
    id: "missing-customer-data-consent",
    title: "Consent before customer data moves",
    explanation:
      "Customers gave their data to one company; the other gets it only when someone said so in writing.",
    message: "Say that customer data moves between the parties only with written consent.",
    openPaths: (sheet) =>
      sheet.dataPrivacy.consentForCustomerData === true ? [] : ["dataPrivacy.consentForCustomerData"],
    usual: {
      label: "Only with written consent",
      values: { "dataPrivacy.consentForCustomerData": true },
    },
    good: { dataPrivacy: { consentForCustomerData: true } },
  },
  {
    id: "missing-machine-learning",
    title: "Customer data and model training",
    explanation: "What trained a model cannot be taken back; it needs a yes before, or a no.",
    message:
      "Say whether customer data may train models. Prohibited without an agreement of its own is usual.",
    openPaths: unanswered("dataPrivacy.machineLearning.use"),
    usual: { label: "Prohibited", values: { "dataPrivacy.machineLearning.use": "prohibited" } },
    good: { dataPrivacy: { machineLearning: { use: "prohibited" } } },
  },
  {
    id: "missing-confidentiality",
    title: "Confidentiality",
    explanation: "Both sides show prices and plans before they sign.",
    message: "Say how long secrets are kept after the end.",
    openPaths: unanswered("law.safeguards.confidentiality.period"),
    usual: { label: "3 years", values: { "law.safeguards.confidentiality.period": "P3Y" } },
    good: { law: { safeguards: { confidentiality: { period: "P3Y" } } } },
  },
];
