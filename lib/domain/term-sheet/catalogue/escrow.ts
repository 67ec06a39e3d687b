import type { PartnershipModel } from "../../deal/partnership-model";
import type { TermText } from "../catalogue-entry";
import { when } from "../catalogue-entry";

const escrow = "intellectualProperty.escrow";
const escrowed = when(`${escrow}.agreed`, true);

/** Source code or other technology with a neutral keeper: what, renewed how often, released when, used for what. */
export const escrowTerms = (models: readonly PartnershipModel[]): readonly TermText[] => [
  {
    path: `${escrow}.agreed`,
    label: "Escrow?",
    help: "Whether source code or other technology is deposited with a neutral keeper.",
    example: "Yes",
    models,
  },
  {
    path: `${escrow}.depositor`,
    label: "Deposited by",
    help: "The party that deposits.",
    example: "Harbourline",
    models,
    shownWhen: escrowed,
    required: "always",
  },
  {
    path: `${escrow}.beneficiary`,
    label: "For the benefit of",
    help: "The party that gets it when a release condition occurs; leave empty for all others.",
    example: "Castellan",
    models,
    shownWhen: escrowed,
  },
  {
    path: `${escrow}.agent`,
    label: "Keeper",
    help: "The neutral company that keeps it.",
    example: "Northgate Escrow Ltd",
    models,
    shownWhen: escrowed,
    required: "always",
  },
  {
    path: `${escrow}.material`,
    label: "Material",
    help: "What is deposited, one per line.",
    example: "Source code; build instructions; list of components",
    models,
    shownWhen: escrowed,
    required: "always",
  },
  {
    path: `${escrow}.updates`,
    label: "Renewed",
    help: "How often the deposit is brought up to date.",
    example: "With each release",
    options: { each_release: "With each release", quarterly: "Quarterly", yearly: "Yearly" },
    models,
    shownWhen: escrowed,
  },
  {
    path: `${escrow}.releasedIf`,
    label: "Released if",
    help: "The events that release it, one per line, each so that the keeper can check it.",
    example: "Insolvency of the depositor; support stopped for 30 days despite a reminder",
    models,
    shownWhen: escrowed,
    required: "always",
  },
  {
    path: `${escrow}.useAfterRelease`,
    label: "Use after release",
    help: "What the receiving party may do with it.",
    example: "Only to keep the product running for customers with a contract on the day of release.",
    models,
    shownWhen: escrowed,
    required: "always",
  },
  {
    path: `${escrow}.paidBy`,
    label: "Keeper paid by",
    help: "The party that pays the keeper.",
    example: "Castellan",
    models,
    shownWhen: escrowed,
    approvers: ["legal", "finance"],
  },
];
