import type { ContactPart } from "@/lib/features/deals/schema";

/** What somebody of the other side is there for. */
export const partLabels: Readonly<Record<ContactPart, string>> = {
  business: "Business",
  legal: "Legal",
  signatory: "Signs",
};
export const partKeys: readonly ContactPart[] = ["business", "legal", "signatory"];
