import type { PartnershipModel } from "../../deal/partnership-model";
import type { SectionText, TermText } from "../catalogue-entry";
import { when } from "../catalogue-entry";
import { escrowTerms } from "./escrow";
import { markTerms } from "./marks";
import { otherTermsText } from "./other-terms";

const developing: readonly PartnershipModel[] = [
  "implementation",
  "oem",
  "joint_venture",
  "technology_alliance",
  "api_licence",
  "joint_development",
  "co_sell",
];

/** The licence terms that a register row and a foreground rule have in common. */
const licenceTerms = (
  list: "background" | "foreground",
  models?: readonly PartnershipModel[],
): TermText[] => {
  const row = `intellectualProperty.${list}[]`;
  const licensed = when(`${row}.licensed`, true);
  const common = models ? { models } : {};
  return [
    {
      path: `${row}.licensed`,
      label: "Licensed to others?",
      help: "Whether another party may use it.",
      example: "Yes",
      required: "always",
      ...common,
    },
    {
      path: `${row}.licensee`,
      label: "Licensed to",
      help: "The party that may use it; leave empty for all other parties.",
      example: "Castellan",
      shownWhen: licensed,
      ...common,
    },
    {
      path: `${row}.licenceExclusive`,
      label: "Exclusive licence?",
      help: "Whether the owner gives up licensing it to anyone else.",
      example: "No",
      shownWhen: licensed,
      required: "always",
      ...common,
    },
    {
      path: `${row}.licenceField`,
      label: "Field of use",
      help: "What it may be used for, narrow enough to check.",
      example: "Monitoring of refrigerated transport",
      shownWhen: licensed,
      required: "always",
      ...common,
    },
    {
      path: `${row}.licenceTerritories`,
      label: "Licence territory",
      help: "Countries or regions, one per line.",
      example: "European Union; United Kingdom",
      shownWhen: licensed,
      ...common,
    },
    {
      path: `${row}.licenceTerm`,
      label: "Licence lasts",
      help: "How long it may be used. A perpetual licence needs a reason.",
      example: "As long as the agreement",
      options: {
        agreement_term: "As long as the agreement",
        fixed_period: "A fixed period",
        perpetual: "Without end",
      },
      shownWhen: licensed,
      required: "always",
      ...common,
    },
    {
      path: `${row}.licencePeriod`,
      label: "Licence period",
      help: "Length of the licence.",
      example: "3 years",
      shownWhen: [...licensed, ...when(`${row}.licenceTerm`, "fixed_period")],
      required: "always",
      ...common,
    },
    {
      path: `${row}.sublicensing`,
      label: "Sublicensing",
      help: "Whether the licensee may pass the licence on.",
      example: "To end customers only",
      options: {
        none: "Not allowed",
        with_consent: "With written consent",
        to_customers: "To end customers only",
        free: "Free",
      },
      shownWhen: licensed,
      ...common,
    },
    {
      path: `${row}.royaltyPercent`,
      label: "Royalty",
      help: "Percentage of net revenue; 0 means royalty-free.",
      example: "0",
      unit: "%",
      shownWhen: licensed,
      approvers: ["legal", "finance"],
      ...common,
    },
  ];
};

export const intellectualPropertyText: SectionText = {
  section: "intellectualProperty",
  label: "Intellectual property",
  intro: "Who brings what, who owns what is made, and who may use it for what and how long.",
  approvers: ["legal"],
  terms: [
    {
      path: "intellectualProperty.backgroundStaysWithOwner",
      label: "Does each party keep what it had before?",
      help: "Says outright that nobody’s existing rights move to another party.",
      example: "Yes",
      required: "always",
    },
    {
      path: "intellectualProperty.background",
      label: "Background register",
      noun: "item",
      help: "What each party brings that already existed.",
      example: "Harbourline: Cold-Chain Module, versions up to 5.2",
      required: ["oem", "joint_venture", "joint_development"],
    },
    {
      path: "intellectualProperty.background[].owner",
      label: "Owner",
      help: "The party that owns it.",
      example: "Harbourline",
      required: "always",
    },
    {
      path: "intellectualProperty.background[].title",
      label: "Item",
      help: "Name by which both sides recognise it.",
      example: "Cold-Chain Module 5.2",
      required: "always",
    },
    {
      path: "intellectualProperty.background[].description",
      label: "Description",
      help: "What is included, and what is not.",
      example: "Source code, interfaces and documentation of the module; not the Harbourline Core.",
    },
    {
      path: "intellectualProperty.background[].registration",
      label: "Registration",
      help: "Patent, trade mark or repository reference.",
      example: "EP 3 456 789",
    },
    ...licenceTerms("background"),
    {
      path: "intellectualProperty.foreground",
      label: "What is made during the work",
      noun: "item",
      help: "One rule for each kind of result.",
      example: "Joint results: owned jointly; improvements: owned by the owner of what was improved",
      models: developing,
      required: ["oem", "joint_venture", "joint_development"],
    },
    {
      path: "intellectualProperty.foreground[].kind",
      label: "Kind of result",
      help: "Which results the rule is about.",
      example: "Improvements to background",
      options: {
        joint: "Made together",
        independent: "Made by one party alone",
        improvements: "Improvements to background",
        deliverables: "Deliverables for a customer",
        methods: "Methods and know-how",
        data: "Data and trained models",
      },
      models: developing,
      required: "always",
    },
    {
      path: "intellectualProperty.foreground[].description",
      label: "Description",
      help: "What exactly is meant in this partnership.",
      example: "Connectors between the module and the integrator’s sensor gateway.",
      models: developing,
    },
    {
      path: "intellectualProperty.foreground[].ownership",
      label: "Owned by",
      help: "The rule that decides who owns the result.",
      example: "The owner of the improved background",
      options: {
        joint: "All parties jointly",
        one_party: "One named party",
        creator: "Whoever made it",
        background_owner: "The owner of the improved background",
        customer: "The customer",
      },
      models: developing,
      required: "always",
    },
    {
      path: "intellectualProperty.foreground[].owner",
      label: "Owner",
      help: "The party that owns these results.",
      example: "Harbourline",
      models: developing,
      shownWhen: when("intellectualProperty.foreground[].ownership", "one_party"),
      required: "always",
    },
    {
      path: "intellectualProperty.foreground[].prosecutedBy",
      label: "Registered and defended by",
      help: "The party that files and enforces rights.",
      example: "Harbourline",
      models: developing,
    },
    {
      path: "intellectualProperty.foreground[].passesWhen",
      label: "Passes to the owner",
      help: "The moment the owner gets it, where somebody else makes it.",
      example: "When it is paid for",
      options: {
        on_creation: "When it is made",
        on_acceptance: "When it is accepted",
        on_payment: "When it is paid for",
      },
      models: developing,
    },
    ...licenceTerms("foreground", developing),
    {
      path: "intellectualProperty.openSource.rule",
      label: "Open source",
      help: "Which open-source licences may be part of a delivery.",
      example: "Permissive licences only",
      options: {
        none: "None",
        permissive_only: "Permissive licences only",
        any_with_notice: "Any, announced beforehand",
      },
      models: developing,
    },
    {
      path: "intellectualProperty.openSource.policy",
      label: "Open-source details",
      help: "How components are listed and approved.",
      example: "A list of components in SPDX format comes with each delivery.",
      models: developing,
    },
    ...markTerms,
    ...escrowTerms(developing),
    {
      path: "intellectualProperty.onTermination.licences",
      label: "When the agreement ends, licences",
      help: "What happens to the licences above.",
      example: "End after the wind-down",
      options: { at_once: "End at once", after_wind_down: "End after the wind-down", survive: "Continue" },
      required: ["oem", "joint_venture", "api_licence", "joint_development"],
    },
    {
      path: "intellectualProperty.onTermination.details",
      label: "Details on termination",
      help: "Return, deletion and use for existing customers.",
      example:
        "Copies are deleted within 30 days; customers with a running contract keep their access until it ends.",
    },
    ...otherTermsText("intellectualProperty"),
  ],
};
