import type { DealTab, GateLink } from "./gate-condition";

/**
 * Where a tab's matters are dealt with. Redlines are the counterparty's threads on the draft, so they are settled
 * there until negotiation has a page of its own.
 */
const pageOfTab: Readonly<Record<DealTab, string>> = {
  overview: "",
  strategy: "",
  terms: "/terms",
  economics: "/terms",
  negotiation: "/drafts",
  drafts: "/drafts",
  approvals: "/approvals",
  signature: "/signature",
  delivery: "",
  activity: "/activity",
};

/** The address of a deal, or of one place on one of its pages. */
export function dealAddress(dealId: string, link?: GateLink): string {
  const base = `/deals/${dealId}`;
  return link ? `${base}${pageOfTab[link.tab]}#${link.anchor}` : base;
}

/** "D-0147": how people say which deal they mean. */
export const dealNumberText = (number: number): string => `D-${String(number).padStart(4, "0")}`;
