import { isAnswered } from "../../term-sheet/completeness";
import { confirmed, isUsLaw, type Provision, unanswered } from "./provision";

/** Law, disputes and compliance (S4 §3.1). */
export const lawProvisions: readonly Provision[] = [
  {
    id: "missing-governing-law",
    title: "Governing law",
    explanation: "Without it, the first dispute is about which law decides.",
    message: "Say which country’s or state’s law decides.",
    openPaths: unanswered("law.governingLaw"),
    good: { law: { governingLaw: "Ireland" } },
  },
  {
    id: "missing-venue",
    title: "Courts or tribunal",
    explanation: "Where a claim is brought decides what it costs.",
    message: "Name the courts, or agree on arbitration with a seat.",
    openPaths: (sheet) =>
      isAnswered(sheet.law.venue) || (sheet.law.arbitration.agreed && isAnswered(sheet.law.arbitration.seat))
        ? []
        : ["law.venue"],
    good: { law: { venue: "Courts of Dublin" } },
  },
  {
    id: "missing-escalation",
    title: "Escalation",
    explanation: "Most disputes end when executives talk early.",
    message: "Say within how many business days a dispute reaches the executives.",
    openPaths: unanswered("law.escalationBusinessDays"),
    usual: { label: "10 business days", values: { "law.escalationBusinessDays": 10 } },
    good: { law: { escalationBusinessDays: 10 } },
  },
  {
    id: "missing-arbitration-choice",
    title: "Arbitration or courts",
    explanation:
      "Arbitration is the usual choice between countries; leaving it open invites a fight about it.",
    message: "Say whether unresolved disputes go to arbitration.",
    openPaths: unanswered("law.arbitration.agreed"),
    good: { law: { arbitration: { agreed: true } } },
  },
  {
    id: "missing-class-action-waiver",
    title: "Class actions",
    explanation:
      "Under the law of a state of the USA, many customers may join in one claim unless the paper says otherwise.",
    message: "Say whether class actions are waived; the governing law allows them.",
    openPaths: (sheet) => (isUsLaw(sheet.law.governingLaw) ? unanswered("law.classActionWaiver")(sheet) : []),
    usual: { label: "Waived", values: { "law.classActionWaiver": true } },
    bad: { law: { governingLaw: "State of Delaware" } },
    good: { law: { governingLaw: "State of Delaware", classActionWaiver: true } },
  },
  {
    id: "missing-authority",
    title: "Authority to sign",
    explanation: "A signature binds only when the company behind it says that it may.",
    message: "Let each party confirm that it may enter into the agreement.",
    openPaths: confirmed("compliance.authority"),
    usual: { label: "Each party confirms it", values: { "compliance.authority": true } },
    good: { compliance: { authority: true } },
  },
  {
    id: "missing-anti-bribery",
    title: "Anti-bribery",
    explanation: "A partner’s bribe can become ours when nobody promised not to pay one.",
    message: "Let each party confirm that it follows the laws against bribery.",
    openPaths: confirmed("compliance.antiBribery.confirmed"),
    usual: { label: "Each party confirms it", values: { "compliance.antiBribery.confirmed": true } },
    good: { compliance: { antiBribery: { confirmed: true } } },
  },
  {
    id: "missing-sanctions",
    title: "Sanctions",
    explanation: "Selling through a sanctioned company is a crime, whoever signed the order.",
    message: "Let each party confirm that it is under no sanctions and deals with nobody who is.",
    openPaths: confirmed("compliance.sanctions"),
    usual: { label: "Each party confirms it", values: { "compliance.sanctions": true } },
    good: { compliance: { sanctions: true } },
  },
];
