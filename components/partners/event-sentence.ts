import { activitySentence } from "@/lib/domain/audit/activity-sentence";
import type { PartnerEventDto } from "@/lib/features/partners/dto";

const fieldNames: Record<string, string> = {
  name: "name",
  website: "website",
  industry: "industry",
  country: "country",
  city: "city",
  phone: "phone",
  description: "description",
  partnershipType: "type",
  externalId: "number elsewhere",
  standing: "standing",
  ownerId: "owner",
  expectedAnnualRevenue: "expected revenue",
  currency: "currency",
};

const list = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

function changedFieldsOf(detail: Record<string, unknown>): string {
  const after = detail.after;
  if (typeof after !== "object" || after === null) return "some details";
  return list(Object.keys(after).map((field) => fieldNames[field] ?? field));
}

function bulkSentence(change: unknown): string {
  const kind = typeof change === "object" && change !== null && "kind" in change ? change.kind : "";
  if (kind === "owner") return "changed the owner";
  if (kind === "standing") return "changed the standing";
  const isArchived =
    typeof change === "object" && change !== null && "isArchived" in change && change.isArchived;
  return isArchived ? "archived this partner" : "brought this partner back";
}

/** The rest of the sentence after the person's name: "changed the owner". */
export function eventSentence({ action, detail }: PartnerEventDto): string {
  const who = typeof detail.name === "string" ? detail.name : "a person";
  switch (action) {
    case "partner.created":
      return "added this partner.";
    case "partner.updated":
      return `changed the ${changedFieldsOf(detail)}.`;
    case "partner.contact_added":
      return `added ${who} as a contact.`;
    case "partner.contact_updated":
      return `changed the contact ${who}.`;
    case "partner.contact_removed":
      return `removed the contact ${who}.`;
    case "partner.edited_with_others":
      return `${bulkSentence(detail.change)} together with other partners.`;
    case "import.started":
      return `began importing this partner from ${String(detail.fileName)}.`;
    case "import.finished":
      return `imported this partner from ${String(detail.fileName)}.`;
    default:
      return activitySentence({ action, detail });
  }
}
