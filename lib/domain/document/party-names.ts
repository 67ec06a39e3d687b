import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import type { DocumentParty } from "./tree";

const legalForms =
  /[\s,]+(?:ltd|limited|inc|incorporated|corp|corporation|co|company|llc|llp|lp|plc|gmbh|ag|se|kg|ug|sa|s\.a|sas|sarl|s\.r\.l|srl|spa|s\.p\.a|bv|b\.v|nv|n\.v|ab|as|oy|oyj|aps|pty|pte|kk|sl|s\.l)\.?$/i;

/** "Harbourline Systems Ltd" → "Harbourline Systems": a name without its legal form. */
export function shortNameOf(name: string): string {
  const trimmed = name.replace(/\s+/g, " ").trim();
  const short = trimmed.replace(legalForms, "").replace(legalForms, "");
  return short === "" ? trimmed : short;
}

export const roleLabels: Readonly<Record<string, string>> = {
  platform: "platform",
  integrator: "systems integrator",
  isv: "software vendor",
  reseller: "reseller",
  distributor: "distributor",
  referrer: "referrer",
  licensor: "licensor",
  licensee: "licensee",
  manufacturer: "manufacturer",
  developer: "developer",
  marketing_partner: "marketing partner",
  investor: "investor",
  agent: "agent",
  service_provider: "service provider",
  customer: "customer",
  supplier: "supplier",
};

/**
 * The parties as the document calls them. A short name is used only while no two parties share it. Our own party
 * takes the workspace's name while the sheet gives none; any other party without a name has "" here.
 */
export function partiesOf(sheet: TermSheet, ourName: string): DocumentParty[] {
  const named = sheet.parties.parties.map((party) => {
    const name = (party.name ?? (party.side === "us" ? ourName : "")).replace(/\s+/g, " ").trim();
    return { id: party.id, name, shortName: shortNameOf(name), role: roleLabels[party.role ?? ""] ?? "" };
  });
  return named.map((party) => {
    const isShared = named.some((other) => other.id !== party.id && other.shortName === party.shortName);
    return isShared ? { ...party, shortName: party.name } : party;
  });
}
