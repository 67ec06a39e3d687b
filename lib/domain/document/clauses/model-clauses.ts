import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import type { ClauseModule } from "../clause-module";
import { provision } from "../drafting";
import { defined, runs } from "../runs";

type Sentence = [key: string, heading: string, before: string, term?: string, after?: string];
/** Sentences that give way to a clause of their own once the sheet has terms for what they say. */
function isSaidElsewhere(key: string, { dealRegistration, governance }: TermSheet): boolean {
  if (key === "registration") return dealRegistration.used === true;
  return key === "acceptance" && Object.keys(governance.acceptance).length > 0;
}

/** A clause whose words are the same for every deal of a model; a sentence may hold one defined term. */
function fixedClause(model: PartnershipModel, heading: string, sentences: readonly Sentence[]): ClauseModule {
  return {
    key: `model.${model}`,
    heading,
    models: [model],
    terms: [],
    build: ({ sheet }) => ({
      children: sentences
        .filter(([key]) => !isSaidElsewhere(key, sheet))
        .map(([key, title, before, term, after]) =>
          provision(
            `model.${model}.${key}`,
            title,
            runs(before, term !== undefined && defined(term), after ?? ""),
          ),
        ),
    }),
  };
}

/** What sets each model apart from the others (domain.md §6; S0, S4 §2). */
export const modelClauses: readonly ClauseModule[] = [
  fixedClause("referral", "Referrals", [
    [
      "introduction",
      "Introduction",
      "A referral is a documented introduction of a company that is not yet a customer and not already in talks.",
    ],
    [
      "registration",
      "Registration",
      "The parties keep written rules for registering referrals: the time to register one, the time to answer, and how long an accepted one is protected. An answer that refuses gives its reason.",
    ],
    [
      "freedom",
      "Freedom to contract",
      "Whether and on what terms a customer is served is for the serving party to decide. The referring party makes no promises on its behalf.",
    ],
  ]),
  fixedClause("co_sell", "Selling together", [
    [
      "registration",
      "Registration",
      "Joint opportunities are registered under written rules of the parties: the time to register one, the time to answer, and how long an accepted one is protected. An answer that refuses gives its reason.",
    ],
    [
      "plan",
      "Account plan",
      "Each joint opportunity has a named lead on every side and a one-page plan before the first joint meeting with the customer.",
    ],
    ["forecast", "Forecast", "The parties share their joint pipeline in a monthly call."],
    [
      "contract",
      "Customer contracts",
      "Each party contracts with the customer for its own products and services and answers for them alone.",
    ],
  ]),
  fixedClause("reseller", "Reselling", [
    [
      "appointment",
      "Appointment",
      "The reseller may market and resell the products named in this ",
      "Agreement",
      " within its scope, in its own name and for its own account.",
    ],
    [
      "terms",
      "Customer terms",
      "Each customer accepts the supplier’s end-user terms before it uses the products.",
    ],
    [
      "support",
      "Support",
      "The reseller gives first-line support; the supplier gives the second line and keeps the reseller trained.",
    ],
    [
      "conduct",
      "Conduct",
      "The reseller describes the products truthfully and promises nothing the supplier has not published.",
    ],
  ]),
  fixedClause("implementation", "Implementation services", [
    [
      "services",
      "Services",
      "The implementing party configures, integrates and trains under its own contract with the customer, at its own rates.",
    ],
    [
      "quality",
      "Quality",
      "Its people who face customers hold the certification the programme asks for, and follow the published method.",
    ],
    [
      "help",
      "Help",
      "The platform party provides licences for the work, training and a path for urgent faults.",
    ],
  ]),
  fixedClause("oem", "Embedding", [
    [
      "right",
      "Right to embed",
      "The licensee may embed the products in its own and distribute the result to its customers; the products are not distributed on their own.",
    ],
    [
      "updates",
      "Updates",
      "The licensor delivers updates when it releases them generally. The licensee ships security updates within thirty days.",
    ],
    [
      "notices",
      "Notices",
      "The licensee keeps proprietary notices and passes on terms at least as protective as this ",
      "Agreement",
      ".",
    ],
  ]),
  fixedClause("technology_alliance", "The alliance", [
    [
      "integration",
      "Integration",
      "The parties connect their products, keep the connection working and tell each other of breaking changes beforehand.",
    ],
    ["contacts", "Contacts", "Each party names a technical and a commercial contact."],
    ["money", "No fees", "No money is owed for the alliance itself unless this ", "Agreement", " says so."],
  ]),
  fixedClause("joint_development", "Development work", [
    [
      "plan",
      "Plan",
      "The parties keep a written plan of work packages, dates and people, and change it only together.",
    ],
    [
      "people",
      "People",
      "Each party sees to it that rights in what its people create can be given as this ",
      "Agreement",
      " says.",
    ],
    [
      "records",
      "Records",
      "Each party records what it contributes, so that background and results can be told apart.",
    ],
    [
      "acceptance",
      "Acceptance",
      "A result is accepted when it meets its written criteria; faults found within thirty days are put right.",
    ],
  ]),
];
