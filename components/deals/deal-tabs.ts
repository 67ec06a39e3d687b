import type { TabLink } from "@/components/ui/tab-links";

/** The pages of a deal in their order; a new page adds its line here. */
export const dealTabs = (dealId: string): readonly TabLink[] => {
  const base = `/deals/${dealId}`;
  return [
    { href: base, label: "Overview" },
    { href: `${base}/terms`, label: "Terms" },
    { href: `${base}/economics`, label: "Economics" },
    { href: `${base}/drafts`, label: "Drafts" },
    { href: `${base}/approvals`, label: "Approvals" },
    { href: `${base}/signature`, label: "Signature" },
    { href: `${base}/activity`, label: "Activity" },
  ];
};
