import type { CalendarDateText } from "../shared/calendar";
import type { DocumentKind, DocumentSequence } from "./document-sequence";
import type { PartnershipModel } from "./partnership-model";

/**
 * Where an approval stands. `current` binds the text or terms as they are now; `void` means that what was
 * approved has changed since. `digest` is what the decision was about, null where there is none.
 */
export type ApprovalFact = {
  state: "none" | "requested" | "current" | "void" | "sent_back";
  digest: string | null;
  /** Names of the sections that changed since a decision that is now void. */
  changedSections?: readonly string[];
  /** Why it was sent back. */
  reason?: string | null;
};

export type MissingProvisionFact = { id: string; label: string; isAccepted: boolean };
export type RedlineFact = { id: string; label: string };
export type RedFlagFact = {
  /** The finding's key: acceptance is bound to it. */
  key: string;
  title: string;
  isAcceptedByExecutive: boolean;
  isAcceptedByLegal: boolean;
};
export type SignatoryFact = {
  side: "ours" | "theirs";
  name: string;
  hasAuthority: boolean;
  /** Place in the signing order from 1, null while it is not set. */
  order: number | null;
};
export type FinalDraftFact = {
  digest: string;
  /** false when the terms or clauses changed after this draft was compiled. */
  isCompiledFromCurrentTerms: boolean;
};
export type EnvelopeFact = {
  /** Digest of the draft that was sealed for signature. */
  draftDigest: string;
  isComplete: boolean;
  /** Names of the recipients who have not signed, in signing order. */
  waitingFor: readonly string[];
};

/** Everything the gates ask of a deal, gathered in one read before a decision. */
export type DealFacts = {
  today: CalendarDateText;
  hasScoredAssessment: boolean;
  model: PartnershipModel | null;
  /** The workspace's own sequence for the model; null for the preset. */
  sequence: DocumentSequence | null;
  ownerId: string | null;
  counterpartyContactCount: number;
  /** Preliminary papers of the deal, and whether everyone has signed them. */
  preliminaryDocuments: readonly { kind: DocumentKind; isSigned: boolean }[];
  financeValidation: ApprovalFact;
  missingProvisions: readonly MissingProvisionFact[];
  legalIpReview: ApprovalFact;
  /** Redlines neither resolved nor accepted as a risk. */
  openRedlines: readonly RedlineFact[];
  redFlags: readonly RedFlagFact[];
  finalDraft: FinalDraftFact | null;
  legalReviewOurs: ApprovalFact;
  legalReviewTheirs: ApprovalFact;
  financeApproval: ApprovalFact;
  cpoApproval: ApprovalFact;
  governingLaw: string | null;
  signatories: readonly SignatoryFact[];
  envelope: EnvelopeFact | null;
};

const noApproval: ApprovalFact = { state: "none", digest: null };

/** The facts of a deal about which nothing is known yet: every gate with conditions is closed. */
export const unknownDealFacts = (today: CalendarDateText): DealFacts => ({
  today,
  hasScoredAssessment: false,
  model: null,
  sequence: null,
  ownerId: null,
  counterpartyContactCount: 0,
  preliminaryDocuments: [],
  financeValidation: noApproval,
  missingProvisions: [],
  legalIpReview: noApproval,
  openRedlines: [],
  redFlags: [],
  finalDraft: null,
  legalReviewOurs: noApproval,
  legalReviewTheirs: noApproval,
  financeApproval: noApproval,
  cpoApproval: noApproval,
  governingLaw: null,
  signatories: [],
  envelope: null,
});
