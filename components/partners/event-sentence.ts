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
    default: {
      const [, did = action] = action.split(".");
      return `recorded: ${did.replaceAll("_", " ")}.`;
    }
  }
}
