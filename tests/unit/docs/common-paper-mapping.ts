/** Where each variable of a standard form goes: catalogue paths. */
export type Mapping = Readonly<Record<string, readonly string[]>>;

const signatory = (who: string): Record<string, readonly string[]> => ({
  [`${who}_signatory_type`]: ["parties.parties[].legalForm"],
  [`${who}_signatory_name`]: ["parties.parties[].signatoryName"],
  [`${who}_signatory_title`]: ["parties.parties[].signatoryTitle"],
  [`${who}_signatory_company`]: ["parties.parties[].name"],
  [`${who}_signatory_email`]: ["parties.parties[].signatoryEmail", "parties.parties[].noticeAddress"],
});

const commitment = ["goToMarket.commitments[].kind", "goToMarket.commitments[].party"];
const described = ["goToMarket.commitments[].description"];
const marks = ["intellectualProperty.marks.uses[].owner", "intellectualProperty.marks.uses[].use"];
const guidelines = ["intellectualProperty.marks.uses[].guidelines", "intellectualProperty.marks.guidelines"];
const fees = ["revenueShare.streams[].payer", "revenueShare.streams[].recipient"];
const claims = ["law.indemnities[].by", "law.indemnities[].subject"];
const increased = ["law.liability.increased.claims"];
const unlimited = ["law.liability.carveOuts"];
const referrals = ["goToMarket.commitments[].kind", "dealRegistration.used"];
const referralCriteria = [
  "dealRegistration.criteria[].statement",
  "revenueShare.streams[].qualifyingCriteria",
];

/** Variables of the Common Paper forms (names only; commonpaper.com, CC BY 4.0). */
export const commonPaper: Readonly<Record<string, Mapping>> = {
  "Letter of intent": {
    company_name: ["parties.parties[].name"],
    product_name: ["parties.products"],
    product_description: ["parties.productDescription"],
    launch_date: ["goToMarket.commitments[].kind", "goToMarket.commitments[].dueOn"],
    fees_description: ["revenueShare.streams", "revenueShare.otherTerms[].text"],
    nda_date: ["law.safeguards.confidentiality.existingAgreementOn"],
    ...signatory("provider"),
    ...signatory("customer"),
  },
  "Partnership agreement": {
    company_name: ["parties.parties[].name"],
    custom_effective_date: ["parties.effectiveOn"],
    term_duration_unit: ["termExit.initialTerm"],
    term_duration_value: ["termExit.initialTerm"],
    custom_end_date: ["termExit.endsOn"],
    non_renewal_notice_days: ["termExit.renewal.noticePeriod"],
    territory: ["parties.territories"],
    changes_to_standard_terms: ["law.otherTerms[].text", "parties.otherTerms[].text"],
    company_promotional_activities: commitment,
    company_promotional_activities_detail: described,
    company_promotional_materials: commitment,
    company_promotional_materials_detail: described,
    company_sponsored_benefits: commitment,
    company_sponsored_benefits_detail: described,
    company_makes_referrals: referrals,
    company_referral_criteria: referralCriteria,
    company_pays_partner: fees,
    company_payment_to_partner_detail: ["revenueShare.streams"],
    company_brand_licensor: marks,
    company_brand_guidelines: guidelines,
    partner_promotional_activities: commitment,
    partner_promotional_activities_detail: described,
    partner_promotional_materials: commitment,
    partner_promotional_materials_detail: described,
    partner_sponsored_benefits: commitment,
    partner_sponsored_benefits_detail: described,
    partner_makes_referrals: referrals,
    partner_referral_criteria: referralCriteria,
    partner_pays_company: fees,
    partner_payment_to_company_detail: ["revenueShare.streams"],
    partner_brand_licensor: marks,
    partner_brand_guidelines: guidelines,
    invoice_address: ["parties.parties[].invoiceAddress"],
    company_invoices_partner: [...fees, "parties.parties[].invoiceAddress"],
    partner_invoices_company: [...fees, "parties.parties[].invoiceAddress"],
    has_payment_schedule: ["revenueShare.payment.trigger"],
    payment_schedule_detail: ["revenueShare.payment.trigger", "revenueShare.payment.netDays"],
    payment_terms_days: ["revenueShare.payment.netDays"],
    has_company_covered_claims: claims,
    has_partner_covered_claims: claims,
    company_covered_claims_detail: ["law.indemnities[].scope"],
    partner_covered_claims_detail: ["law.indemnities[].scope"],
    general_cap_type: ["law.liability.cap"],
    general_cap_amount: ["law.liability.capAmount"],
    cap_multiplier: ["law.liability.capMultiple", "law.liability.increased.capMultiple"],
    increased_cap_type: ["law.liability.increased.cap"],
    increased_cap_amount: ["law.liability.increased.capAmount"],
    increased_claim_breach_conf: increased,
    increased_claim_indemnification: increased,
    increased_claim_breach_conf_gross: increased,
    increased_claim_gross_willful: increased,
    increased_claim_other: increased,
    increased_claim_other_detail: increased,
    unlimited_claim_indemnification: unlimited,
    unlimited_claim_breach_conf: unlimited,
    unlimited_claim_breach_conf_gross: unlimited,
    unlimited_claim_gross_willful: unlimited,
    unlimited_claim_other: unlimited,
    unlimited_claim_other_detail: unlimited,
    additional_warranty_company_detail: ["compliance.warranties[].by", "compliance.warranties[].statement"],
    additional_warranty_partner_detail: ["compliance.warranties[].by", "compliance.warranties[].statement"],
    additional_terms_by_company: ["compliance.warranties[].by"],
    additional_terms_by_partner: ["compliance.warranties[].by"],
    dpa_reference: ["dataPrivacy.dpa.reference"],
    dpa_description: ["dataPrivacy.dpa.state", "dataPrivacy.dpa.reference"],
    governing_law: ["law.governingLaw"],
    jurisdiction: ["law.venue"],
    ...signatory("company"),
    ...signatory("partner"),
  },
  "Term sheet": {
    company_name: ["parties.parties[].name"],
    topic: ["parties.otherTerms[].heading"],
    topic_details: ["parties.otherTerms[].text"],
    ...signatory("party_1"),
    ...signatory("party_2"),
  },
};

/** The files the names come from, in the archive of sample material. */
export const formFiles: Readonly<Record<string, string>> = {
  "Letter of intent": "common-paper-letter-of-intent.fields.yaml",
  "Partnership agreement": "common-paper-partnership-agreement.fields.yaml",
  "Term sheet": "common-paper-term-sheet.fields.yaml",
};
