import type { SectionText } from "../catalogue-entry";
import { when } from "../catalogue-entry";
import { otherTermsText } from "./other-terms";

const arbitrated = when("law.arbitration.agreed", true);

export const lawText: SectionText = {
  section: "law",
  label: "Law and disputes",
  intro: "Which law decides, how a dispute is settled, and how notices are given.",
  approvers: ["legal"],
  terms: [
    {
      path: "law.governingLaw",
      label: "Governing law",
      help: "Country or state whose law decides.",
      example: "England and Wales",
      required: "always",
    },
    {
      path: "law.venue",
      label: "Courts",
      help: "Courts that decide, if no arbitration was agreed.",
      example: "Courts of London",
      required: "always",
    },
    {
      path: "law.escalationBusinessDays",
      label: "Escalation within",
      help: "Business days until a dispute reaches the executives on both sides.",
      example: "10",
      unit: "business days",
      required: "always",
    },
    {
      path: "law.negotiationDays",
      label: "Time to settle",
      help: "Days the executives have before a mediator, tribunal or court may be called.",
      example: "30",
      unit: "days",
    },
    {
      path: "law.mediation",
      label: "Mediation first?",
      help: "Whether a mediator is tried before a court or tribunal.",
      example: "Yes",
    },
    {
      path: "law.arbitration.agreed",
      label: "Arbitration?",
      help: "Whether a tribunal decides instead of the courts.",
      example: "Yes",
      required: "always",
    },
    {
      path: "law.arbitration.rules",
      label: "Arbitration rules",
      help: "Institution and rules.",
      example: "LCIA Rules",
      shownWhen: arbitrated,
      required: "always",
    },
    {
      path: "law.arbitration.seat",
      label: "Seat",
      help: "City of the tribunal.",
      example: "London",
      shownWhen: arbitrated,
      required: "always",
    },
    {
      path: "law.arbitration.arbitrators",
      label: "Arbitrators",
      help: "Number of arbitrators, one or three.",
      example: "1",
      unit: "arbitrators",
      shownWhen: arbitrated,
    },
    {
      path: "law.arbitration.language",
      label: "Language of the tribunal",
      help: "Language in which the tribunal works.",
      example: "English",
      shownWhen: arbitrated,
    },
    {
      path: "law.injunctiveRelief",
      label: "Urgent court orders allowed?",
      help: "Whether a party may ask a court for an urgent order at any time.",
      example: "Yes",
    },
    {
      path: "law.classActionWaiver",
      label: "No class actions?",
      help: "Whether disputes are brought one by one only; some laws do not allow this.",
      example: "Yes",
    },
    {
      path: "law.juryWaiver",
      label: "No jury?",
      help: "Whether the parties give up a jury; it matters in some US states.",
      example: "Yes",
    },
    {
      path: "law.notices.means",
      label: "Notices by",
      help: "How a formal notice is sent.",
      example: "E-mail",
      options: { email: "E-mail", courier: "Courier", registered_post: "Registered post", portal: "Portal" },
    },
    {
      path: "law.notices.effectAfterDays",
      label: "Taken as received after",
      help: "Days after sending.",
      example: "3",
      unit: "days",
    },
    {
      path: "law.notices.language",
      label: "Language",
      help: "Language of notices and of the agreement.",
      example: "English",
    },
    ...otherTermsText("law"),
  ],
};
