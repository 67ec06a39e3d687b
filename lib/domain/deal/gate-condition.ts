import type { ApprovalFact, DealFacts, FinalDraftFact } from "./deal-facts";

/** A tab of the deal and the place on it where a condition is fixed. */
export const dealTabs = [
  "overview",
  "strategy",
  "terms",
  "economics",
  "negotiation",
  "drafts",
  "approvals",
  "signature",
  "delivery",
  "activity",
] as const;
export type DealTab = (typeof dealTabs)[number];
export type GateLink = { tab: DealTab; anchor: string };

/** Whether a condition holds; `detail` is a sentence saying why, or what is missing and where to fix it. */
export type ConditionCheck = { isMet: boolean; detail: string; link?: GateLink };

export type ConditionRule = {
  id: string;
  label: string;
  check: (facts: DealFacts) => ConditionCheck;
};

export const met = (detail: string): ConditionCheck => ({ isMet: true, detail });
export const unmet = (detail: string, link: GateLink): ConditionCheck => ({ isMet: false, detail, link });

/** "a", "a and b", "a, b and c"; after three names, how many more. */
export function nameList(names: readonly string[]): string {
  const shown = names.slice(0, 3);
  const rest = names.length - shown.length;
  const parts = rest > 0 ? [...shown, `${rest} more`] : shown;
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

type ApprovalWords = {
  /** Who decides, as the subject of a sentence: "Finance". */
  who: string;
  /** What was done, past participle: "validated". */
  done: string;
  /** What it is about: "the commercial terms". */
  what: string;
  link: GateLink;
};

/** Met only by a decision that still binds what stands now (domain.md §7; security.md C.6). */
export function approvalCheck(fact: ApprovalFact, words: ApprovalWords): ConditionCheck {
  const { who, done, what, link } = words;
  switch (fact.state) {
    case "current":
      return met(`${who} has ${done} ${what} as they stand.`);
    case "none":
      return unmet(`${who} has not ${done} ${what}. Ask for it on the Approvals page.`, link);
    case "requested":
      return unmet(`${who} has been asked but has not ${done} ${what} yet. See the Approvals page.`, link);
    case "void": {
      const changed = fact.changedSections ?? [];
      const since = changed.length > 0 ? ` (${nameList(changed)})` : "";
      return unmet(
        `${who} had ${done} ${what}, but they changed since${since}. Ask again on the Approvals page.`,
        link,
      );
    }
    case "sent_back": {
      const reason = fact.reason ? `: ${fact.reason.replace(/[.\s]+$/, "")}` : "";
      return unmet(
        `${who} sent ${what} back${reason}. Change them and ask again on the Approvals page.`,
        link,
      );
    }
  }
}

/** Whether a decision is about exactly this final draft. */
export const bindsDraft = (fact: ApprovalFact, draft: FinalDraftFact | null): boolean =>
  fact.state === "current" && draft !== null && fact.digest === draft.digest;

/** Like `approvalCheck`, and the decision must name the digest of the final draft (domain.md §7). */
export function draftApprovalCheck(
  facts: DealFacts,
  fact: ApprovalFact,
  words: ApprovalWords,
): ConditionCheck {
  const check = approvalCheck(fact, words);
  if (!check.isMet) return check;
  if (facts.finalDraft === null)
    return unmet("There is no final draft to approve. Compile it on the Drafts page.", {
      tab: "drafts",
      anchor: "final-draft",
    });
  if (fact.digest !== facts.finalDraft.digest)
    return unmet(
      `${words.who} has ${words.done} another version of the draft. Ask for this one on the Approvals page.`,
      words.link,
    );
  return check;
}
