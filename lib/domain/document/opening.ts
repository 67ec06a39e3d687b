import { writeDate } from "@/lib/domain/shared/written-figures";
import type { Drafting } from "./drafting";
import { runs, words } from "./runs";
import type { Block, Run, SignatureBlock, SignatureSlot } from "./tree";

/** The day on the paper, or a blank for it. */
export function dateOnPaper(d: Drafting): Run {
  const { date } = d.context;
  if (date === undefined) return { kind: "blank", path: "parties.effectiveOn", label: "date" };
  return words(writeDate(date));
}

/** The full name of a party, as its opening and its signature show it. */
function fullName(d: Drafting, partyId: string): Run {
  const path = `parties.parties[${partyId}].name`;
  if (d.has(path)) return d.term(path, "name of the party");
  const party = d.parties.find((candidate) => candidate.id === partyId);
  return party?.name ? words(party.name) : { kind: "blank", path, label: "name of the party" };
}

function partyWords(d: Drafting, partyId: string, index: number, isFormal: boolean): Run[] {
  const row = `parties.parties[${partyId}]`;
  const party = d.parties.find((candidate) => candidate.id === partyId);
  const short = party && party.shortName !== "" && party.shortName !== party.name ? party.shortName : null;
  const optional = (key: string, before: string, label: string): Run[] =>
    d.has(`${row}.${key}`) ? runs(before, d.term(`${row}.${key}`, label)) : [];
  return runs(
    `(${index + 1}) `,
    fullName(d, partyId),
    isFormal && [
      optional("legalForm", ", ", "legal form"),
      optional("jurisdiction", ", under the law of ", "jurisdiction"),
      optional("registrationNumber", ", registered as ", "registration number"),
      optional("address", ", of ", "address"),
    ],
    short !== null && [" (", words(short, "bold"), ")"],
  );
}

/** The parties, each in a paragraph of its own; a blank where the sheet names none. */
export function partyParagraphs(d: Drafting, isFormal: boolean): Block[] {
  if (d.parties.length === 0) {
    const gap = d.term("parties.parties", "parties");
    return [{ kind: "paragraph", id: "parties.none", runs: [gap], tone: "body" }];
  }
  return d.parties.map((party, index) => ({
    kind: "paragraph",
    id: `parties.party:${party.id}`,
    runs: partyWords(d, party.id, index, isFormal),
    tone: "body",
  }));
}

/** Where to sign while the sheet names nobody. */
const gapSlot: SignatureSlot = {
  partyId: "none",
  party: [{ kind: "blank", path: "parties.parties", label: "party" }],
  signatory: [{ kind: "blank", path: "parties.parties", label: "name of the signatory" }],
  title: [{ kind: "blank", path: "parties.parties", label: "title of the signatory" }],
};

/** One signature line per party, in the order of the sheet. */
export function signatures(d: Drafting, lead: string): SignatureBlock {
  return {
    kind: "signatureBlock",
    id: "signatures",
    lead: runs(lead),
    slots:
      d.parties.length === 0
        ? [gapSlot]
        : d.parties.map((party) => ({
            partyId: party.id,
            party: [fullName(d, party.id)],
            signatory: [d.term(`parties.parties[${party.id}].signatoryName`, "name of the signatory")],
            title: [d.term(`parties.parties[${party.id}].signatoryTitle`, "title of the signatory")],
          })),
  };
}

export const paragraph = (id: string, words: Run[], tone: "body" | "note" = "body"): Block => ({
  kind: "paragraph",
  id,
  runs: words,
  tone,
});
