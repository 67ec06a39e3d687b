import type { AnnotatedAgreement } from "./filed-agreement";

/** Made up, in the shape of a filed alliance and its marks: stands in where the real one is not at hand. */
export const madeUpAgreement: AnnotatedAgreement = {
  id: "made-up",
  title: "Alliance of Merrow and Tarn",
  answers: {
    Parties: 'Merrow Freight Systems, Inc. ("Merrow"); Tarn Software plc ("Tarn")',
    "Effective Date": "3/2/26",
    "Notice Period To Terminate Renewal": "60 days",
    "Governing Law": "Delaware",
  },
  quotes: {
    "Expiration Date": ["This alliance begins on the Effective Date and lasts two (2) years."],
    "Renewal Term": ["It then renews for further one (1) year terms unless either side objects."],
    "Revenue/Profit Sharing": [
      "Merrow pays Tarn 25% of Merrow's profits on joint projects once Merrow has earned back $80,000 of its costs.",
    ],
    Exclusivity: [
      "Tarn grants Merrow an exclusive, non-transferable licence in the Great Lakes to sell the Tarn Products.",
    ],
    "Cap On Liability": [
      "NEITHER SIDE IS LIABLE FOR ANY INDIRECT, CONSEQUENTIAL OR PUNITIVE DAMAGES.",
      "Neither side owes more than $150,000 in all.",
    ],
    "Ip Ownership Assignment": [
      "Works means whatever Tarn writes for Merrow under a project order, alone or with others; they belong to Merrow.",
    ],
    "Anti-Assignment": ["Neither side assigns this alliance without prior written consent of the other."],
  },
};
