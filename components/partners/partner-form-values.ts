import type { PartnerStanding } from "@/lib/domain/partner/partner-values";
import type { PartnerDto } from "@/lib/features/partners/dto";

/** What the form of a partner holds; the names are those of the command. */
export interface PartnerFormValues {
  name: string;
  website: string;
  partnershipType: string;
  industry: string;
  country: string;
  city: string;
  phone: string;
  description: string;
  externalId: string;
  standing: PartnerStanding;
  ownerId: string | null;
  expectedAnnualRevenue: string | null;
  currency: string;
}

export const emptyPartner = (currency: string): PartnerFormValues => ({
  name: "",
  website: "",
  partnershipType: "",
  industry: "",
  country: "",
  city: "",
  phone: "",
  description: "",
  externalId: "",
  standing: "prospect",
  ownerId: null,
  expectedAnnualRevenue: null,
  currency,
});

export const valuesOf = (partner: PartnerDto): PartnerFormValues => ({
  name: partner.name,
  website: partner.website,
  partnershipType: partner.partnershipType,
  industry: partner.industry,
  country: partner.country,
  city: partner.city,
  phone: partner.phone,
  description: partner.description,
  externalId: partner.externalId,
  standing: partner.standing,
  ownerId: partner.owner?.id ?? null,
  expectedAnnualRevenue: partner.expectedAnnualRevenue,
  currency: partner.currency,
});

/** Only what differs from the stored partner is sent, so that others' changes to other fields stand. */
export function changedFields(partner: PartnerDto, values: PartnerFormValues): Partial<PartnerFormValues> {
  const before = valuesOf(partner);
  const names = Object.keys(values) as (keyof PartnerFormValues)[];
  return Object.fromEntries(
    names.filter((name) => values[name] !== before[name]).map((name) => [name, values[name]]),
  );
}
