/** What a column of an imported file may fill. */
export const importFields = [
  "name",
  "website",
  "partnershipType",
  "industry",
  "city",
  "country",
  "phone",
  "description",
  "externalId",
  "expectedAnnualRevenue",
] as const;
export type ImportField = (typeof importFields)[number];

export const importFieldLabels: Readonly<Record<ImportField, string>> = {
  name: "Company",
  website: "Website",
  partnershipType: "Type",
  industry: "Industry",
  city: "City",
  country: "Country",
  phone: "Phone",
  description: "What they do",
  externalId: "Number elsewhere",
  expectedAnnualRevenue: "Expected revenue a year",
};

/** What to do with a row that looks like a partner already here. */
export const duplicateChoices = ["skip", "update", "create"] as const;
export type DuplicateChoice = (typeof duplicateChoices)[number];

/** For each column of the file the field it fills, or null to leave it out. */
export type ColumnMapping = (ImportField | null)[];

/** Names columns go by in the exports of common systems, the surest first; compared without case and signs. */
const knownHeads: Readonly<Record<ImportField, readonly string[]>> = {
  name: [
    "companyname",
    "accountname",
    "company",
    "account",
    "organisation",
    "organization",
    "partner",
    "name",
    "security",
  ],
  website: ["website", "websiteurl", "url", "homepage", "web", "domain"],
  partnershipType: ["partnershiptype", "partnertype", "accounttype", "type"],
  industry: ["industry", "sector", "gicssector", "branch"],
  city: ["city", "billingcity", "headquarterslocation", "headquarters", "location", "town"],
  country: ["country", "billingcountry", "countrycode", "nation"],
  phone: ["phone", "telephone", "phonenumber", "tel"],
  description: ["description", "companydescription", "about", "notes"],
  externalId: [
    "externalid",
    "accountnumber",
    "accountid",
    "companyid",
    "employblcompanyid",
    "recordid",
    "cik",
    "id",
  ],
  expectedAnnualRevenue: [
    "expectedannualrevenue",
    "expectedrevenue",
    "expectedrevenueayear",
    "expectedvalue",
  ],
};

/** "ACCOUNTNUMBER__C" and "Account number" are one. */
const plainHead = (head: string): string =>
  head
    .toLowerCase()
    .replace(/__c$/, "")
    .replace(/[^\p{L}\p{N}]/gu, "");

/** The mapping a person most likely wants: each field from the column with its best-known name, once. */
export function suggestMapping(heads: readonly string[]): ColumnMapping {
  const plain = heads.map(plainHead);
  const mapping: ColumnMapping = heads.map(() => null);
  for (const field of importFields) {
    const column = knownHeads[field]
      .map((known) => plain.findIndex((head, place) => head === known && mapping[place] === null))
      .find((place) => place >= 0);
    if (column !== undefined) mapping[column] = field;
  }
  return mapping;
}

/** Heads that occur more than once, each said once. */
export function repeatedHeads(heads: readonly string[]): string[] {
  return [...new Set(heads.filter((head, place) => head.trim() !== "" && heads.indexOf(head) !== place))];
}
